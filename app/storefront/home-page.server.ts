import { bundleRows, bundleView, cardsIn } from '#app/bundles/find-bundles.server'
import { cardView } from '#app/catalog/card-view'
import { bestsellers } from '#app/catalog/product-cards.server'
import { shopConcerns } from '#app/catalog/shop-concerns.server'
import { db as shopDatabase, type Database } from '#app/platform/database.server'
import { shortMemory } from '#app/platform/short-memory'
import { liveStock } from '#app/storefront/live-stock.server'
import { offerBundle } from '#app/storefront/routine-bundle'
import { findStudios } from '#app/treatments/find-studios.server'

const BESTSELLERS = 8

/** Everything that the front page shows, with the routine for one type of skin; four queries, five when the concerns have to be counted anew. */
export async function readHomePage(
  { skin, now }: { skin: string | null; now: Date },
  db: Database = shopDatabase,
) {
  const [bundles, best, concerns, studios] = await Promise.all([
    bundleRows(db, { forSkin: true }),
    bestsellers(db, BESTSELLERS),
    remember('concerns', now, () => shopConcerns(db)),
    findStudios(now, db),
  ])
  const stock = await liveStock(db, [...cardsIn(bundles), ...best], now)
  const shown = bundles.find(({ bundle }) => skin && bundle.skinTypes.includes(skin)) ?? bundles[0]
  return {
    routines: bundles.map(({ bundle }, place) => labelOf(bundle, place)),
    shown: shown ? offerBundle(bundleView(shown, stock.byParcel)) : null,
    bestsellers: best.map((card) => cardView(card, stock.shown)),
    concerns,
    studios,
  }
}

const remember = shortMemory<Awaited<ReturnType<typeof shopConcerns>>>({
  milliseconds: 60_000,
  size: 1,
})

export type HomePage = Awaited<ReturnType<typeof readHomePage>>

/** The first routine is for everyone; the others are named by the skin they are made for. */
function labelOf({ slug, skinTypes }: { slug: string; skinTypes: string[] }, place: number) {
  const names = skinTypes.map((type) => type.replace('-', ' '))
  const words = `${new Intl.ListFormat('en-US', { type: 'conjunction' }).format(names)} skin`
  return {
    slug,
    label: words.charAt(0).toUpperCase() + words.slice(1),
    skin: place === 0 ? null : (skinTypes[0] ?? null),
  }
}
