import type { StoredImage } from '#app/catalog/media/media-url'
import type { Database, Prisma } from '#app/platform/database.server'
import type { DeliveryMethod } from '#app/pricing/delivery'
import { estimateDelivery, type DeliveryDates } from '#app/pricing/delivery-dates'
import { readPriceBook } from '#app/pricing/price-book.server'
import { priceOrder } from '#app/pricing/price-order'
import type { PricedOrder, PricingRefusal } from '#app/pricing/priced-order'
import { countCustomerUses, findPromotion } from '#app/promotions/find-promotion.server'
import { type DeliveryOption, deliveryOptions } from '#app/pricing/delivery'

export interface QuoteTerms {
  deliveryMethod: DeliveryMethod
  /** Where a parcel goes; null while unknown: no tax yet. Pickup is taxed where the studio is. */
  state: string | null
  pickupLocationId: string | null
  /** Known once the shopper typed it: judges limits for each customer. */
  email?: string | undefined
  now: Date
}

export interface QuotedLine {
  variantId: string
  productSlug: string
  productName: string
  brandName: string
  variantLabel: string
  sku: string
  quantity: number
  listCents: number
  image: (StoredImage & { alt: string }) | null
}

export interface QuotedBag {
  kind: 'quoted'
  order: PricedOrder
  /** Facts of the lines, to be shown or frozen. */
  lines: QuotedLine[]
  promotionCode: string | null
  destinationState: string
  deliveryOptions: DeliveryOption[]
  /** First and last day on which the order should arrive or wait for pickup. */
  arrival: DeliveryDates | null
}

const WAREHOUSE_TIME_ZONE = 'America/Chicago'

/**
 * Prices a bag from what the catalog, the price book and the promotion say now. Only what can be sold is
 * priced: active variants of active products, saved lines left out. Works inside a transaction.
 * Refuses with every reason why the bag cannot be priced on these terms.
 */
export async function quoteBag(
  db: Database,
  bagId: string,
  terms: QuoteTerms,
): Promise<QuotedBag | { kind: 'refused'; refusals: PricingRefusal[] }> {
  const bag = await db.bag.findUniqueOrThrow({ where: { id: bagId }, select: quotedBagSelect })
  const { deliveryRates, taxTable } = await readPriceBook(db)
  const promotion = bag.promotionCode ? await findPromotion(db, bag.promotionCode, bagId) : null
  const customer =
    promotion && terms.email
      ? await countCustomerUses(db, { email: terms.email, promotionId: promotion.id, bagId })
      : undefined
  const studio = terms.pickupLocationId
    ? await db.location.findUnique({
        where: { id: terms.pickupLocationId, active: true, pickup: true },
        select: { state: true, timezone: true },
      })
    : null
  if (terms.deliveryMethod === 'pickup' && terms.pickupLocationId && !studio)
    return { kind: 'refused', refusals: [NO_SUCH_STUDIO] }

  const destinationState = terms.deliveryMethod === 'pickup' ? (studio?.state ?? null) : terms.state
  const lines = bag.lines.map(({ id, quantity, variant }) => ({
    lineId: id,
    variantId: variant.id,
    productId: variant.product.id,
    categorySlug: variant.product.category.slug,
    unitPriceCents: variant.priceCents,
    quantity,
    taxCategory: variant.product.regulatoryClass,
    flammable: variant.flammable,
  }))
  const outcome = priceOrder({
    lines,
    promotion,
    customer,
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
    lines: bag.lines.map(({ quantity, variant }) => ({
      variantId: variant.id,
      productSlug: variant.product.slug,
      productName: variant.product.name,
      brandName: variant.product.brand.name,
      variantLabel: variant.label,
      sku: variant.sku,
      quantity,
      listCents: variant.priceCents * quantity,
      image: imageOf(variant.product.media),
    })),
    promotionCode: bag.promotionCode,
    destinationState: destinationState ?? '',
    deliveryOptions: deliveryOptions(deliveryRates, lines, destinationState),
    arrival: rate
      ? estimateDelivery(rate, terms.now, studio?.timezone ?? WAREHOUSE_TIME_ZONE)
      : null,
  }
}

const NO_SUCH_STUDIO = {
  kind: 'unknown-state' as const,
  state: '',
  message: 'This studio takes no pickups at the moment. Choose another one.',
}

function imageOf(media: { alt: string; media: StoredImage }[]): QuotedLine['image'] {
  const [first] = media
  return first ? { ...first.media, alt: first.alt } : null
}

const storedImageSelect = {
  hash: true,
  width: true,
  height: true,
  widths: true,
  dominantColor: true,
  placeholder: true,
} satisfies Prisma.MediaSelect

/** Part of the registry of public selects. */
export const quotedBagSelect = {
  promotionCode: true,
  lines: {
    where: { saved: false, variant: { active: true, product: { status: 'active' } } },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      quantity: true,
      variant: {
        select: {
          id: true,
          label: true,
          sku: true,
          priceCents: true,
          flammable: true,
          product: {
            select: {
              id: true,
              slug: true,
              name: true,
              regulatoryClass: true,
              brand: { select: { name: true } },
              category: { select: { slug: true } },
              media: {
                take: 1,
                orderBy: { position: 'asc' },
                select: { alt: true, media: { select: storedImageSelect } },
              },
            },
          },
        },
      },
    },
  },
} satisfies Prisma.BagSelect
