import type { shopCurrency } from '#app/money/money'
import type { DeliveryMethod, DeliveryObstacle, DeliveryRate } from '#app/pricing/delivery'
import type { PriceableBundle, PricedBundle } from '#app/pricing/priced-bundle'
import type { TaxCategory, TaxTable } from '#app/pricing/tax-table'
import type { StateCode } from '#app/pricing/us-states'
import type { PromotionOutcome } from '#app/promotions/apply-promotion'
import type { DiscountableLine, Promotion } from '#app/promotions/promotion'

export type PriceableLine = Omit<DiscountableLine, 'savedCents' | 'takenCents'> & {
  /** The bundle of which it is a part. */
  bundleKey: string | null
  taxCategory: TaxCategory
  flammable: boolean
}

/** A promotion with the code that the shopper entered for it; null for one that counts by itself. */
export type Offer = { promotion: Promotion; code: string | null }

export type OfferedCustomer = {
  /** Paid orders before. */
  orderCount: number
  /** Orders before that used a promotion, by its id; one that is not named was not used. */
  uses: Readonly<Record<string, number>>
  email?: string | undefined
}

/** All that a price depends on: nothing is read from a clock, a session or a database. */
export type PriceOrderInput = {
  lines: readonly PriceableLine[]
  bundles: readonly PriceableBundle[]
  /** What may lower the price, whether or not it applies: the order of the list changes nothing. */
  offers: readonly Offer[]
  /** Left out while the customer is unknown; placing the order passes it. */
  customer?: OfferedCustomer | undefined
  deliveryMethod: DeliveryMethod
  deliveryRates: readonly DeliveryRate[]
  /** Where the goods change hands: the address's state, or the location's for pickup. Null = not known yet: no tax. */
  destinationState: string | null
  taxTable: TaxTable
  now: Date
}

/** All in cents for the whole line: totalCents = listCents − discountCents + taxCents. */
export type PricedLine = {
  lineId: string
  variantId: string
  productId: string
  quantity: number
  unitPriceCents: number
  listCents: number
  bundleKey: string | null
  /** What its bundle takes off, a part of `discountCents`. */
  bundleSavingCents: number
  /** What each promotion takes off; with the bundle's saving they sum to `discountCents`. */
  shares: { promotionId: string; cents: number }[]
  discountCents: number
  /** The part of the line that is taxed. */
  taxableCents: number
  taxCents: number
  totalCents: number
}

/** totalCents = listCents − discountCents + taxCents. */
export type PricedDelivery = {
  method: DeliveryMethod
  listCents: number
  discountCents: number
  taxableCents: number
  taxCents: number
  totalCents: number
  /** Why a delivery that has a price costs nothing. */
  freeBecause: 'threshold' | 'promotion' | null
}

/** totalCents = itemsCents − discountCents + deliveryCents + taxCents. */
export type OrderTotals = {
  currency: typeof shopCurrency
  /** Items at list price. */
  itemsCents: number
  /** Off the items, by bundles and by promotions. What is off delivery is in `delivery`. */
  discountCents: number
  /** The part of it that bundles save. */
  bundleSavingCents: number
  /** What delivery costs after its own discount, without tax. */
  deliveryCents: number
  /** On items and delivery together. */
  taxCents: number
  totalCents: number
}

export type LeftOutReason =
  | 'delivery-already-free'
  | 'delivery-not-covered'
  | 'would-cost-more'
  | 'routine-saves-more'
  | 'does-not-combine'
  | 'saves-nothing-more'
  | 'too-many-together'
  | 'same-promotion'

/** What a promotion does here; the rest of the order can make it pointless. */
export type PricedPromotion = {
  promotionId: string
  code: string | null
  name: string
  /** Off the items; the lines' shares sum to it. */
  cents: number
  /** Off delivery, without its tax. */
  deliveryCents: number
  outcome: PromotionOutcome | { kind: 'not-applicable'; reason: LeftOutReason; explanation: string }
}

export type PricedOrder = {
  /** In the order of the input. */
  lines: PricedLine[]
  bundles: PricedBundle[]
  /** Those that count, in the order in which they do; then those that do not. */
  promotions: PricedPromotion[]
  delivery: PricedDelivery
  /** Null while the destination is unknown. */
  tax: { state: StateCode; ratePer100k: number } | null
  totals: OrderTotals
  /** How far the items are from free delivery by this method; null when it never becomes free. */
  freeDelivery: { thresholdCents: number; remainingCents: number } | null
}

export type PricingRefusal =
  | { kind: 'empty'; message: string }
  | { kind: 'too-many-lines'; maximum: number; message: string }
  | { kind: 'quantity-out-of-range'; lineIds: string[]; maximum: number; message: string }
  | { kind: 'unknown-state'; state: string; message: string }
  | ({ kind: 'delivery-impossible' } & DeliveryObstacle)

export type PricingOutcome =
  | { kind: 'priced'; order: PricedOrder }
  | { kind: 'refused'; refusals: [PricingRefusal, ...PricingRefusal[]] }
