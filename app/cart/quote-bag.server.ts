import { savingRule } from '#app/bundles/find-bundles.server'
import type { Database } from '#app/platform/database.server'
import { deliveryOptions, type DeliveryMethod, type DeliveryOption } from '#app/pricing/delivery'
import { estimateArrival, type DeliveryDates } from '#app/pricing/delivery-dates'
import { rateTo, sayZones } from '#app/pricing/delivery-zones'
import { readPriceBook } from '#app/pricing/price-book.server'
import { priceOrder } from '#app/pricing/price-order'
import type { PriceableBundle } from '#app/pricing/priced-bundle'
import type { PriceableLine, PricedOrder, PricingRefusal } from '#app/pricing/priced-order'
import type { BagLine } from './bag-line'
import type { OriginKind } from './origin'
import type { BundleInBag } from './bundled-lines.server'
import { findPickupPlace } from './pickup-place.server'
import { readOffers } from './read-offers.server'
import { namesIn, readLines, type BagLines, type ReadLine } from './read-lines.server'

export interface QuoteTerms {
  deliveryMethod: DeliveryMethod
  /** Where a parcel goes; null while unknown: no tax yet. Pickup is taxed where the studio is. */
  state: string | null
  pickupLocationId: string | null
  /** Where a parcel would go, when something else is priced: the ways of delivery say what is in the way. */
  wishedState?: string | null
  /** Known once the shopper typed it: judges limits for each customer. */
  email?: string | undefined
  /** Where the order is placed: promotions are read anew. */
  placing?: boolean | undefined
  now: Date
}

export interface QuotedLine {
  lineId: string
  variantId: string
  productSlug: string
  productName: string
  brandName: string
  variantLabel: string
  sku: string
  quantity: number
  listCents: number
  image: BagLine['image']
  /** For hygiene: once opened, it cannot come back. */
  returnUnopenedOnly: boolean
  /** Where on the site it was put in. */
  origin: OriginKind | null
  originSlug: string | null
  /** The bundle of which it is a part, and what for. */
  bundle: { key: string; slug: string; name: string; step: string } | null
}

export interface QuotedBag {
  kind: 'quoted'
  order: PricedOrder
  /** Facts of the lines, to be shown or frozen. */
  lines: QuotedLine[]
  /** What everything in the bag is called, by variant; also what cannot be had any more. */
  names: Record<string, string>
  promotionCodes: string[]
  destinationState: string
  deliveryOptions: DeliveryOption[]
  /** First and last day on which the order should arrive or wait for pickup. */
  arrival: DeliveryDates | null
  /** While the state is unknown: where the chosen way costs something else, and what. */
  zoneWords: string[]
}

export type BagQuote = QuotedBag | { kind: 'refused'; refusals: PricingRefusal[] }

/**
 * Prices a bag from what the catalog, the shelf, the price book and the promotion say now. Only what can be
 * had is priced: active variants of active products, each in the quantity that the bag's page shows. What
 * the chosen way of delivery cannot supply is found when the stock is held. Works inside a transaction.
 * Refuses with every reason why the bag cannot be priced on these terms.
 */
export async function quoteBag(db: Database, bagId: string, terms: QuoteTerms): Promise<BagQuote> {
  const bag = await readLines(db, bagId, terms.now)
  if (!bag) return { kind: 'refused', refusals: [EMPTY] }
  return quoteLines(db, bagId, bag, terms)
}

/** The same for a bag that was read already. */
export async function quoteLines(
  db: Database,
  bagId: string,
  bag: BagLines,
  terms: QuoteTerms,
): Promise<BagQuote> {
  const studio = await findPickupPlace(db, terms)
  if (studio === 'closed') return { kind: 'refused', refusals: [NO_SUCH_STUDIO] }

  const counted = bag.sold.filter(({ stored, line }) => !stored.saved && line.quantity > 0)
  if (counted.length === 0 && bag.sold.length + bag.gone.length > 0)
    return { kind: 'refused', refusals: [NOTHING_TO_BE_HAD] }
  const { deliveryRates, taxTable } = await readPriceBook(db)
  const destinationState = terms.deliveryMethod === 'pickup' ? (studio?.state ?? null) : terms.state
  const lines = counted.map((each) => toPriceable(each, bag.bundles))
  const outcome = priceOrder({
    lines,
    bundles: bag.bundles.map(toPriceableBundle),
    ...(await readOffers(db, bagId, bag, terms)),
    deliveryMethod: terms.deliveryMethod,
    deliveryRates,
    destinationState,
    taxTable,
    now: terms.now,
  })
  if (outcome.kind === 'refused') return outcome
  const rate = deliveryRates.find(({ method }) => method === terms.deliveryMethod)
  return {
    kind: 'quoted',
    order: outcome.order,
    lines: counted.map((each) => toQuotedLine(each, bag.bundles)),
    names: namesIn(bag),
    promotionCodes: bag.promotionCodes,
    destinationState: destinationState ?? '',
    deliveryOptions: deliveryOptions(deliveryRates, lines, terms.wishedState ?? terms.state),
    arrival: estimateArrival(rate && rateTo(rate, destinationState), studio, terms.now),
    zoneWords: rate && destinationState === null ? sayZones(rate) : [],
  }
}

const EMPTY: PricingRefusal = { kind: 'empty', message: 'Your bag is empty.' }

const NO_SUCH_STUDIO: PricingRefusal = {
  kind: 'unknown-state',
  state: '',
  message: 'This studio takes no pickups at the moment. Choose another one.',
}

const NOTHING_TO_BE_HAD: PricingRefusal = {
  kind: 'empty',
  message: 'Nothing in your bag can be had at the moment: it has sold out or is no longer sold.',
}

function toPriceable({ stored, line }: ReadLine, bundles: readonly BundleInBag[]): PriceableLine {
  const { variant } = stored
  return {
    lineId: line.id,
    variantId: line.variantId,
    bundleKey: bundleOf(stored, bundles)?.key ?? null,
    productId: variant.product.id,
    categorySlug: variant.product.category.slug,
    unitPriceCents: line.unitPriceCents,
    quantity: line.quantity,
    taxCategory: variant.product.regulatoryClass,
    flammable: variant.flammable,
  }
}

/** Undefined for a line by itself, and for a part whose bundle is not offered any more. */
function bundleOf(stored: ReadLine['stored'], bundles: readonly BundleInBag[]) {
  return bundles.find(({ key }) => key === stored.bagBundleId)
}

function toPriceableBundle({ key, row: { bundle } }: BundleInBag): PriceableBundle {
  const { name, minParts, steps } = bundle
  return { bundleKey: key, name, saving: savingRule(bundle), minParts, steps }
}

function toQuotedLine({ stored, line }: ReadLine, bundles: readonly BundleInBag[]): QuotedLine {
  const bundle = bundleOf(stored, bundles)
  const step = bundle?.row.bundle.steps.find(({ id }) => id === stored.bundleStepId)
  return {
    lineId: line.id,
    variantId: line.variantId,
    productSlug: line.slug,
    productName: line.name,
    brandName: line.brandName,
    variantLabel: line.label,
    sku: stored.variant.sku,
    quantity: line.quantity,
    listCents: line.unitPriceCents * line.quantity,
    image: line.image,
    origin: stored.origin,
    originSlug: stored.originSlug,
    returnUnopenedOnly: stored.variant.product.returnUnopenedOnly,
    bundle:
      bundle && step
        ? {
            key: bundle.key,
            slug: bundle.row.bundle.slug,
            name: bundle.row.bundle.name,
            step: step.title,
          }
        : null,
  }
}
