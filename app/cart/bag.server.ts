import { db } from '#app/platform/database.server'
import { findConflicts } from '#app/routine/conflicts'
import { EMPTY_BAG, type BagPrice, type BagView } from './bag-view'
import { viewBundles } from './view-bundles.server'
import { quoteLines, type BagQuote } from './quote-bag.server'
import { readLines, type BagLines, type ReadLine } from './read-lines.server'
import { renewBag } from './renew-bag.server'

/**
 * A bag as its page shows it: what it holds, what that costs now, what changed and what goes together.
 * Of a bag that was ordered, the one after it. A fixed number of queries, whatever is in it.
 */
export async function readBag(bagId: string | null, now: Date): Promise<BagView> {
  if (!bagId) return EMPTY_BAG
  const bag = await readLines(db, bagId, now)
  if (!bag) return EMPTY_BAG
  if (bag.status === 'ordered') return readBag(await renewBag(bagId, now), now)

  const counted = bag.sold.filter(({ stored, line }) => !stored.saved && line.quantity > 0)
  const quote = counted.length > 0 ? await quoteForBag(bagId, bag, now) : null
  const bundled = new Set(bag.bundles.map(({ key }) => key))
  const linesOf = (saved: boolean) =>
    bag.sold
      .filter(({ stored }) => stored.saved === saved && !bundled.has(stored.bagBundleId ?? ''))
      .map(({ line }) => line)
  const goneOf = (saved: boolean) => bag.gone.filter((line) => line.saved === saved)
  return {
    id: bagId,
    bundles: viewBundles(bag, quote?.kind === 'quoted' ? quote.order : null),
    lines: linesOf(false),
    gone: goneOf(false),
    saved: linesOf(true),
    savedGone: goneOf(true),
    pieces: counted.reduce((sum, { line }) => sum + line.quantity, 0),
    promotionCode: bag.promotionCode,
    price: quote && toPrice(quote),
    notes: findConflicts(counted.map(toItem)),
  }
}

function quoteForBag(bagId: string, bag: BagLines, now: Date): Promise<BagQuote> {
  const terms = { deliveryMethod: 'standard' as const, state: null, pickupLocationId: null, now }
  return quoteLines(db, bagId, bag, terms)
}

function toPrice(quoted: BagQuote): BagPrice {
  if (quoted.kind === 'refused')
    return { kind: 'refused', messages: quoted.refusals.map(({ message }) => message) }
  const { totals, promotion, freeDelivery } = quoted.order
  return {
    kind: 'priced',
    itemsCents: totals.itemsCents,
    discountCents: totals.discountCents - totals.bundleSavingCents,
    bundleSavingCents: totals.bundleSavingCents,
    deliveryCents: totals.deliveryCents,
    totalCents: totals.totalCents,
    promotion: promotion && {
      applied: promotion.outcome.kind === 'applied',
      explanation: promotion.outcome.explanation,
    },
    freeDelivery,
    obstacles: quoted.deliveryOptions.flatMap(({ obstacle }) => obstacle?.message ?? []),
  }
}

function toItem({ stored: { variant, bagBundleId }, line }: ReadLine) {
  const { id: productId, category, tags, useAm, usePm, rinseOff } = variant.product
  return {
    lineId: line.id,
    productId,
    name: line.name,
    categorySlug: category.slug,
    tags,
    useAm,
    usePm,
    rinseOff,
    setKey: bagBundleId,
  }
}
