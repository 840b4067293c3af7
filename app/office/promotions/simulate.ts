import { priceOrder } from '#app/pricing/price-order'
import type { PricedOrder, PriceOrderInput } from '#app/pricing/priced-order'
import type { Promotion } from '#app/promotions/promotion'
import type { SampleBag } from './sample-bag'

export type Offer = { name: string; codes: string[]; promotion: Promotion }

export type Tried = {
  id: string
  name: string
  codes: string[]
  applied: boolean
  /** Why it applies or why not, as the shopper reads it. */
  explanation: string
  totalCents: number
  /** Less than the same bag without a code, delivery and tax included. */
  savedCents: number
}

export type Simulated =
  | { kind: 'refused'; messages: string[] }
  | { kind: 'priced'; order: PricedOrder; plain: PricedOrder; tried: Tried[] }

export type Pricing = Omit<PriceOrderInput, 'promotion' | 'customer'>
type Customer = Pick<SampleBag, 'isFirstOrder' | 'usedBefore' | 'isNamed'>

/**
 * Prices one bag with the promotion that is looked at, without any, and with each of the others, by the recipe
 * that prices every order. `tried` has them all, the one that leaves the least to pay first.
 */
export function simulate(
  pricing: Pricing,
  looked: Offer,
  others: readonly Offer[],
  customer: Customer,
): Simulated {
  const price = ({ promotion }: Offer) =>
    priceOrder({ ...pricing, promotion, customer: asCustomerOf(promotion, customer) })
  const without = priceOrder({ ...pricing, promotion: null })
  const outcome = price(looked)
  if (without.kind === 'refused' || outcome.kind === 'refused') {
    const { refusals } = without.kind === 'refused' ? without : { refusals: [] }
    return { kind: 'refused', messages: refusals.map(({ message }) => message) }
  }
  const plain = without.order
  const tried = [looked, ...others].flatMap((offer) => {
    const priced = price(offer)
    return priced.kind === 'priced' ? [describe(offer, priced.order, plain)] : []
  })
  return {
    kind: 'priced',
    order: outcome.order,
    plain,
    tried: tried.toSorted((a, b) => a.totalCents - b.totalCents),
  }
}

function asCustomerOf(promotion: Promotion, { isFirstOrder, usedBefore, isNamed }: Customer) {
  return {
    orderCount: isFirstOrder ? 0 : 1,
    promotionUses: usedBefore ? 1 : 0,
    email: isNamed ? promotion.emails[0] : 'somebody.else@porewell.example',
  }
}

function describe(
  { name, codes, promotion }: Offer,
  order: PricedOrder,
  plain: PricedOrder,
): Tried {
  const outcome = order.promotion?.outcome
  return {
    id: promotion.id,
    name,
    codes,
    applied: outcome?.kind === 'applied',
    explanation: outcome?.explanation ?? '',
    totalCents: order.totals.totalCents,
    savedCents: plain.totals.totalCents - order.totals.totalCents,
  }
}
