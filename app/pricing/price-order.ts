import { shopCurrency } from '#app/money/money'
import { addTax } from '#app/pricing/add-tax'
import { chooseOffers } from '#app/pricing/choose-offers'
import { priceDelivery } from '#app/pricing/price-delivery'
import type {
  OrderTotals,
  PricedOrder,
  PriceOrderInput,
  PricingOutcome,
} from '#app/pricing/priced-order'
import { findRefusals } from '#app/pricing/refuse-order'
import { saveOnBundles } from '#app/pricing/save-on-bundles'

type Step = (order: PricedOrder, input: PriceOrderInput) => PricedOrder

/**
 * The recipe. Each step sees what the ones before it settled; a new one goes where its money counts. Between the
 * two parts promotions take off what they do, those of the best combination.
 */
const BEFORE_PROMOTIONS: readonly Step[] = [listItems, saveOnBundles]
const AFTER_PROMOTIONS: readonly Step[] = [priceDelivery, addTax, sumTotals]

/**
 * The one place that says what an order costs, in whole cents: the parts sum to the totals at every
 * level, the same input gives the same answer, and the order of lines and of offers changes no cent. Refuses,
 * as values, quantities out of range, an unknown state and goods that the delivery cannot carry.
 */
export function priceOrder(input: PriceOrderInput): PricingOutcome {
  const [refusal, ...more] = findRefusals(input)
  if (refusal) return { kind: 'refused', refusals: [refusal, ...more] }

  // Odd cents fall by line id, so that moving a line about in the bag moves no cent.
  const order = priceInFavor({ ...input, lines: input.lines.toSorted(byLineId) })
  const placeOf = new Map(input.lines.map((line, place) => [line.lineId, place]))
  const place = (line: { lineId: string }) => placeOf.get(line.lineId) ?? 0
  const lines = order.lines.toSorted((a, b) => place(a) - place(b))
  return { kind: 'priced', order: { ...order, lines } }
}

/** The best that the shopper can have of all that is offered, with a word on each offer. */
function priceInFavor(input: PriceOrderInput): PricedOrder {
  return chooseOffers(openOrder(input), input, (chosen) => finishOrder(chosen, input))
}

/** The items and what bundles save, before any promotion. */
export function openOrder(input: PriceOrderInput): PricedOrder {
  return follow(BEFORE_PROMOTIONS, blankOrder(input), input)
}

/** Delivery, tax and totals of an order from which promotions have taken what they do. */
export function finishOrder(order: PricedOrder, input: PriceOrderInput): PricedOrder {
  return follow(AFTER_PROMOTIONS, order, input)
}

function follow(steps: readonly Step[], order: PricedOrder, input: PriceOrderInput): PricedOrder {
  return steps.reduce((soFar, step) => step(soFar, input), order)
}

function blankOrder({ deliveryMethod }: PriceOrderInput): PricedOrder {
  return {
    lines: [],
    bundles: [],
    promotions: [],
    delivery: {
      method: deliveryMethod,
      listCents: 0,
      discountCents: 0,
      taxableCents: 0,
      taxCents: 0,
      totalCents: 0,
      freeBecause: null,
    },
    tax: null,
    totals: {
      currency: shopCurrency,
      itemsCents: 0,
      discountCents: 0,
      bundleSavingCents: 0,
      deliveryCents: 0,
      taxCents: 0,
      totalCents: 0,
    },
    freeDelivery: null,
  }
}

function listItems(order: PricedOrder, { lines }: PriceOrderInput): PricedOrder {
  const listed = lines.map((line) => ({
    lineId: line.lineId,
    variantId: line.variantId,
    productId: line.productId,
    quantity: line.quantity,
    unitPriceCents: line.unitPriceCents,
    listCents: line.unitPriceCents * line.quantity,
    bundleKey: line.bundleKey,
    bundleSavingCents: 0,
    shares: [],
    discountCents: 0,
    taxableCents: 0,
    taxCents: 0,
    totalCents: 0,
  }))
  return { ...order, lines: listed }
}

function sumTotals(order: PricedOrder): PricedOrder {
  const lines = order.lines.map((line) => ({ ...line, totalCents: totalOf(line) }))
  const delivery = { ...order.delivery, totalCents: totalOf(order.delivery) }
  const sum = (key: 'listCents' | 'discountCents' | 'bundleSavingCents' | 'taxCents') =>
    lines.reduce((cents, line) => cents + line[key], 0)

  const itemsCents = sum('listCents')
  const discountCents = sum('discountCents')
  const deliveryCents = delivery.listCents - delivery.discountCents
  const taxCents = sum('taxCents') + delivery.taxCents
  const totalCents = itemsCents - discountCents + deliveryCents + taxCents
  const totals: OrderTotals = {
    currency: shopCurrency,
    itemsCents,
    discountCents,
    bundleSavingCents: sum('bundleSavingCents'),
    deliveryCents,
    taxCents,
    totalCents,
  }
  return { ...order, lines, delivery, totals }
}

function totalOf(part: { listCents: number; discountCents: number; taxCents: number }): number {
  return part.listCents - part.discountCents + part.taxCents
}

function byLineId(a: { lineId: string }, b: { lineId: string }): number {
  return Number(a.lineId > b.lineId) - Number(a.lineId < b.lineId)
}
