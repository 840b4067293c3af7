import { cardView } from '#app/catalog/card-view'
import { bestsellers, cardsOf } from '#app/catalog/product-cards.server'
import { shopConcerns } from '#app/catalog/shop-concerns.server'
import { db as shopDatabase, type Database } from '#app/platform/database.server'
import { shortMemory } from '#app/platform/short-memory'
import { poreRoutine } from '#app/routine/pore-routine'
import { liveStock } from '#app/storefront/live-stock.server'
import { bundleOf } from '#app/storefront/routine-bundle'
import { findStudios } from '#app/treatments/find-studios.server'

const BESTSELLERS = 8

/** Everything that the front page shows; four queries, five when the concerns have to be counted anew. */
export async function readHomePage(now: Date, db: Database = shopDatabase) {
  const slugs = poreRoutine.map(({ productSlug }) => productSlug)
  const [ofRoutine, best, concerns, studios] = await Promise.all([
    cardsOf(db, slugs),
    bestsellers(db, BESTSELLERS),
    remember('concerns', now, () => shopConcerns(db)),
    findStudios(now, db),
  ])
  const stockOf = await liveStock(db, [...ofRoutine, ...best], now)
  return {
    routine: bundleOf(ofRoutine, stockOf),
    bestsellers: best.map((card) => cardView(card, stockOf)),
    concerns,
    studios,
  }
}

const remember = shortMemory<Awaited<ReturnType<typeof shopConcerns>>>({
  milliseconds: 60_000,
  size: 1,
})

export type HomePage = Awaited<ReturnType<typeof readHomePage>>
