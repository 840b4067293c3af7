import { BUILDER_SLUG } from '#app/bundles/builder-slug'
import { db } from '#app/platform/database.server'
import { sayArrival } from '#app/pricing/arrival-words'
import { DeliveryMethod } from '#app/pricing/delivery'
import type { PricingRefusal } from '#app/pricing/priced-order'
import { findConflicts } from '#app/routine/conflicts'
import { EMPTY_BAG, type BagPrice, type BagView } from './bag-view'
import { viewBundles } from './view-bundles.server'
import { quoteLines, type BagQuote } from './quote-bag.server'
import { readLines, type BagLines, type ReadLine } from './read-lines.server'
import { findLinePickups } from './line-pickups.server'
import { renewBag } from './renew-bag.server'
import { listNames, saySplit } from './stock-by-way'
import { sayTogether, showPromotions } from './shown-promotions'
import { readStockByWay } from './stock-by-way.server'

/**
 * A bag as its page shows it: what it holds, what that costs now, what changed and what goes together.
 * Of a bag that was ordered, the one after it. A fixed number of queries, whatever is in it.
 */
export async function readBag(bagId: string | null, now: Date): Promise<BagView> {
  if (!bagId) return EMPTY_BAG
  const read = await readLines(db, bagId, now)
  if (!read) return EMPTY_BAG
  if (read.status === 'ordered') return readBag(await renewBag(bagId, now), now)

  // Without a studio of its own a bag counts only what can be sent.
  const stock = read.locationId ? await readStockByWay(db, read, now) : null
  const pickups = await findLinePickups(db, read, stock, now)
  const sold = read.sold.map(({ stored, line }) => ({
    stored,
    line: { ...line, pickup: stored.saved ? null : (pickups.get(line.variantId) ?? null) },
  }))
  const bag = { ...read, sold }
  const counted = bag.sold.filter(({ stored, line }) => !stored.saved && line.quantity > 0)
  const studio = counted
    .flatMap(({ line: { pickup } }) => (pickup?.kind === 'only-here' ? [pickup.studio] : []))
    .at(0)
  const quote = counted.length > 0 ? await quoteForBag(bagId, bag, studio !== undefined, now) : null
  const made = bundlesAsMade(bag)
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
    promotionCodes: bag.promotionCodes,
    price: quote && toPrice(quote, studio, counted),
    split: stock && saySplit(stock),
    notes: findConflicts(counted.map((each) => toItem(each, made))),
  }
}

/** By the first way that is offered and can carry it, or by pickup at the bag's studio where something can be had only there. */
async function quoteForBag(
  bagId: string,
  bag: BagLines,
  pickedUp: boolean,
  now: Date,
): Promise<BagQuote> {
  const terms = { state: null, pickupLocationId: pickedUp ? bag.locationId : null, now }
  const quote = (deliveryMethod: DeliveryMethod) =>
    quoteLines(db, bagId, bag, { ...terms, deliveryMethod })
  if (pickedUp) return quote('pickup')
  let refused = await quote('standard')
  for (const way of DeliveryMethod.options.slice(1)) {
    if (refused.kind === 'quoted' || !refused.refusals.some(isOfTheWay)) return refused
    const next = await quote(way)
    // What a way cannot carry says more than that another is switched off.
    if (next.kind === 'quoted' || refused.refusals.some(isSwitchedOff)) refused = next
  }
  return refused
}

const isOfTheWay = ({ kind }: PricingRefusal) => kind === 'delivery-impossible'

const isSwitchedOff = (refusal: PricingRefusal) =>
  refusal.kind === 'delivery-impossible' && refusal.reason === 'not-offered'

const WAYS = { standard: 'Standard delivery', express: 'Express delivery', pickup: 'Pickup' }

function toPrice(
  quoted: BagQuote,
  studio: string | undefined,
  counted: readonly ReadLine[],
): BagPrice {
  if (quoted.kind === 'refused')
    return { kind: 'refused', messages: quoted.refusals.map((each) => sayRefusal(each, counted)) }
  const { totals, promotions, freeDelivery, delivery } = quoted.order
  return {
    kind: 'priced',
    itemsCents: totals.itemsCents,
    discountCents: totals.discountCents - totals.bundleSavingCents,
    bundleSavingCents: totals.bundleSavingCents,
    deliveryCents: totals.deliveryCents,
    totalCents: totals.totalCents - totals.taxCents,
    way: studio ? `Pickup at ${studio}` : WAYS[delivery.method],
    arrivalWords: quoted.arrival && sayArrival(delivery.method, quoted.arrival),
    zoneWords: quoted.zoneWords,
    promotions: showPromotions(promotions, quoted.promotionCodes),
    together: sayTogether(promotions),
    freeDelivery,
    obstacles: quoted.deliveryOptions.flatMap(({ rate, obstacle }) =>
      obstacle && rate.active ? obstacle.message : [],
    ),
  }
}

/** Of what no way can carry its name, why, and what to do; of all else what the price says. */
function sayRefusal(refusal: PricingRefusal, counted: readonly ReadLine[]): string {
  if (refusal.kind !== 'delivery-impossible' || refusal.reason !== 'flammable')
    return refusal.message
  const inTheWay = counted.filter(({ line }) => refusal.lineIds.includes(line.id))
  const named = new Map(inTheWay.map(({ line }) => [line.variantId, line]))
  const them = named.size > 1 ? 'them' : 'it'
  return `We cannot send ${listNames([...named.values()])} at the moment: flammable goods travel by ground only, and we offer no delivery by ground now. Save ${them} for later, or take ${them} out of your bag.`
}

/** Keys of the bundles whose parts are the shop's own choice, not a swap and not the builder's. */
function bundlesAsMade({ bundles, sold }: BagLines): ReadonlySet<string> {
  const isAsMade = ({ key, row: { bundle } }: BagLines['bundles'][number]) =>
    bundle.slug !== BUILDER_SLUG &&
    sold
      .filter(({ stored }) => stored.bagBundleId === key)
      .every(({ stored, line }) => {
        const step = bundle.steps.find(({ id }) => id === stored.bundleStepId)
        return step?.options[0]?.variantId === line.variantId
      })
  return new Set(bundles.filter(isAsMade).map(({ key }) => key))
}

function toItem({ stored: { variant, bagBundleId }, line }: ReadLine, made: ReadonlySet<string>) {
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
    setKey: bagBundleId && made.has(bagBundleId) ? bagBundleId : null,
  }
}
