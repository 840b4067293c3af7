import { combinationInWords } from '#app/pricing/explain-offers'
import { priceOrder } from '#app/pricing/price-order'
import type { PricedOrder, PriceOrderInput } from '#app/pricing/priced-order'
import type { Promotion } from '#app/promotions/promotion'
import type { SampleBag } from './sample-bag'
import { stepsOf, type PricingStep } from './simulated-steps'

export type TriedOffer = {
  name: string
  codes: string[]
  automatic: boolean
  promotion: Promotion
}

export type Tried = Omit<TriedOffer, 'promotion'> & {
  id: string
  applied: boolean
  /** Why it applies or why not, as the shopper reads it. */
  explanation: string
  totalCents: number
  /** Less than the same bag without it, delivery and tax included. */
  savedCents: number
}

export type Simulated =
  | { kind: 'refused'; messages: string[] }
  | {
      kind: 'priced'
      /** With the promotion looked at, the others chosen and those that count by themselves. */
      order: PricedOrder
      /** How they go together, in words; null where there is only one. */
      together: string | null
      steps: PricingStep[]
      tried: Tried[]
    }

export type Pricing = Omit<PriceOrderInput, 'offers' | 'customer'>
type Customer = Pick<SampleBag, 'isFirstOrder' | 'usedBefore' | 'isNamed' | 'withIds'>

/**
 * Prices one bag with the promotion that is looked at and the others that were chosen beside those that count by
 * themselves, by the recipe that prices every order, step by step. `tried` has each of them by itself, the one that
 * leaves the least to pay first.
 */
export function simulate(
  pricing: Pricing,
  looked: TriedOffer,
  others: readonly TriedOffer[],
  customer: Customer,
): Simulated {
  const price = (offers: readonly TriedOffer[]) =>
    priceOrder({
      ...pricing,
      offers: offers.map(asOffered),
      customer: asCustomerOf(looked.promotion, offers, customer),
    })
  const without = price([])
  const chosen = others.filter(
    ({ automatic, promotion }) => automatic || customer.withIds.includes(promotion.id),
  )
  const outcome = price([looked, ...chosen])
  if (without.kind === 'refused' || outcome.kind === 'refused') {
    const { refusals } = without.kind === 'refused' ? without : { refusals: [] }
    return { kind: 'refused', messages: refusals.map(({ message }) => message) }
  }
  const tried = [looked, ...others].flatMap((offer) => {
    const priced = price([offer])
    return priced.kind === 'priced' ? [describe(offer, priced.order, without.order)] : []
  })
  return {
    kind: 'priced',
    order: outcome.order,
    together: combinationInWords(outcome.order.promotions),
    steps: stepsOf(outcome.order),
    tried: tried.toSorted((a, b) => a.totalCents - b.totalCents),
  }
}

/** A promotion without a code yet is tried as if it had one. */
function asOffered({ automatic, codes, name, promotion }: TriedOffer) {
  return { promotion, code: automatic ? null : (codes[0] ?? name) }
}

function asCustomerOf(
  looked: Promotion,
  offers: readonly TriedOffer[],
  { isFirstOrder, usedBefore, isNamed }: Customer,
) {
  const [named] = looked.emails.length > 0 ? [looked] : offers.map(({ promotion }) => promotion)
  return {
    orderCount: isFirstOrder ? 0 : 1,
    uses: usedBefore ? { [looked.id]: 1 } : {},
    email: (isNamed ? named?.emails[0] : undefined) ?? 'somebody.else@porewell.example',
  }
}

function describe(
  { promotion, ...offer }: TriedOffer,
  order: PricedOrder,
  plain: PricedOrder,
): Tried {
  const outcome = order.promotions[0]?.outcome
  return {
    ...offer,
    id: promotion.id,
    applied: outcome?.kind === 'applied',
    explanation: outcome?.explanation ?? '',
    totalCents: order.totals.totalCents,
    savedCents: plain.totals.totalCents - order.totals.totalCents,
  }
}
