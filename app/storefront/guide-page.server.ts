import { bundleRows, bundleView, cardsIn } from '#app/bundles/find-bundles.server'
import { cardView, type CardView } from '#app/catalog/card-view'
import { cardsOf } from '#app/catalog/product-cards.server'
import type { PublicProductCard } from '#app/catalog/public-selects'
import type { GuideBlock } from '#app/guides/guide-blocks'
import { findGuide, type Guide } from '#app/guides/find-guide.server'
import { findStandIns } from '#app/guides/find-stand-ins.server'
import { productsOf } from '#app/guides/guide-words'
import { tellStaff } from '#app/guides/tell-staff.server'
import { db as shopDatabase, type Database } from '#app/platform/database.server'
import { findGuideTreatments } from '#app/storefront/guide-treatments.server'
import { liveStock, type StockOf } from '#app/storefront/live-stock.server'
import { offerBundle } from '#app/storefront/routine-bundle'
import { findStudios } from '#app/treatments/find-studios.server'

/** How many stand-ins are looked at, best first, for one that is in stock. */
const CANDIDATES = 12

/** A product in a guide as it can be had now. */
export type GuideProduct = {
  /** What is shown; null where neither the product nor one like it can be had. */
  card: CardView | null
  /** Set where it is not what the guide names. */
  insteadOf: { name: string | null; because: 'sold-out' | 'gone' } | null
}

/**
 * Everything that a guide's page shows, prices and stock as they are now; null where no guide is published
 * at this address. At most six queries, and two more where a product cannot be had; staff are told of
 * that once, and the reader does not wait for it.
 */
export async function readGuidePage(slug: string, now: Date, db: Database = shopDatabase) {
  const guide = await findGuide(db, slug)
  if (!guide) return null
  const { page, replaced } = await showGuide(guide, now, db)
  tellStaff(
    db,
    replaced.map((each) => ({ guide: slug, ...each })),
    now,
  )
  return page
}

/** The page of a guide, published or not, and the products on it that others stand in for. */
export async function showGuide(guide: Guide, now: Date, db: Database) {
  const { blocks } = guide
  const named = productsOf(blocks)
  const slugs = blocks.flatMap((block) => (block.kind === 'routine' ? [block.bundle] : []))
  const [cards, bundles, treatments, studios] = await Promise.all([
    cardsOf(db, named),
    slugs.length > 0 ? bundleRows(db, { slugs }) : [],
    findGuideTreatments(db, treatmentsOf(blocks)),
    hasBlock(blocks, 'location') ? findStudios(now, db) : [],
  ])
  const { byParcel: stockOf } = await liveStock(db, [...cards, ...cardsIn(bundles)], now)
  const products = await productsInPlace(db, named, { cards, stockOf }, now)
  const replaced = Object.entries(products).flatMap(([product, { card, insteadOf }]) =>
    insteadOf ? [{ product, shown: card?.slug ?? null }] : [],
  )
  const routines = bundles.map((row) => offerBundle(bundleView(row, stockOf)))
  return { page: { guide, products, treatments, studios, routines }, replaced }
}

export type GuidePage = NonNullable<Awaited<ReturnType<typeof readGuidePage>>>

type Shelf = { cards: readonly PublicProductCard[]; stockOf: StockOf }

async function productsInPlace(
  db: Database,
  named: readonly string[],
  { cards, stockOf }: Shelf,
  now: Date,
): Promise<Record<string, GuideProduct>> {
  const shown = named.flatMap((slug) => {
    const card = cards.find((each) => each.slug === slug)
    const view = card && cardView(card, stockOf)
    return view && view.stock.state !== 'sold-out' ? [[slug, view] as const] : []
  })
  const missing = named.filter((slug) => !shown.some(([each]) => each === slug))
  const standIns = await findStandIns(db, missing, CANDIDATES)
  const { byParcel: stockOfOthers } = await liveStock(
    db,
    standIns.flatMap(({ others }) => others),
    now,
  )
  const replaced = missing.map((slug): [string, GuideProduct] => {
    const found = standIns.find((each) => each.slug === slug)
    const views = (found?.others ?? []).map((card) => cardView(card, stockOfOthers))
    return [
      slug,
      {
        card: views.find(({ stock }) => stock.state !== 'sold-out') ?? null,
        insteadOf: { name: found?.name ?? null, because: found?.onSale ? 'sold-out' : 'gone' },
      },
    ]
  })
  return Object.fromEntries([
    ...shown.map(([slug, card]): [string, GuideProduct] => [slug, { card, insteadOf: null }]),
    ...replaced,
  ])
}

function hasBlock(blocks: readonly GuideBlock[], kind: GuideBlock['kind']): boolean {
  return blocks.some((block) => block.kind === kind)
}

function treatmentsOf(blocks: readonly GuideBlock[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'treatment' ? [block.treatment] : []))
}
