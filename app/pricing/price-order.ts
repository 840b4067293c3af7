import { formatMoney } from '#app/money/format-money'
import { shopCurrency } from '#app/money/money'
import { addTax } from '#app/pricing/add-tax'
import { discountItems } from '#app/pricing/discount-items'
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

/** The recipe. Each step sees what the ones before it settled; a new one goes where its money counts. */
const RECIPE: readonly { name: string; step: Step }[] = [
  { name: 'items', step: listItems },
  { name: 'bundles', step: saveOnBundles },
  { name: 'promotion', step: discountItems },
  { name: 'delivery', step: priceDelivery },
  { name: 'tax', step: addTax },
  { name: 'total', step: sumTotals },
]

/**
 * The one place that says what an order costs, in whole cents: the parts sum to the totals at every
 * level, the same input gives the same answer, and the order of the lines changes no cent. Refuses,
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

/**
 * The best that the shopper can have. A discount can take the items below free delivery: a code that makes the
 * order dearer is left out. Of a routine's saving and a code that does not add to it the better one counts.
 */
function priceInFavor(input: PriceOrderInput): PricedOrder {
  const without = followRecipe({ ...input, promotion: null })
  if (!input.promotion) return without
  const isEither = !input.promotion.addsToRoutines && without.totals.bundleSavingCents > 0
  const order = isEither ? priceBesideBundles(input, without) : followRecipe(input)
  if (order.promotion?.outcome.kind !== 'applied') return { ...without, promotion: order.promotion }

  const dearerBy = order.totals.totalCents - without.totals.totalCents
  if (isEither ? dearerBy < 0 : dearerBy <= 0) return order
  const outcome = isEither ? ROUTINE_SAVES_MORE : leftOut(dearerBy)
  return { ...without, promotion: { ...order.promotion, outcome } }
}

const ROUTINE_SAVES_MORE = {
  kind: 'not-applicable' as const,
  reason: 'routine-saves-more' as const,
  explanation:
    'Your routine saves at least as much as this code. They do not add up, so we left the code out.',
}

function leftOut(dearerBy: number) {
  const explanation = `This code would take your items below free delivery and cost you ${formatMoney(dearerBy)} more, so we left it out.`
  return { kind: 'not-applicable' as const, reason: 'would-cost-more' as const, explanation }
}

/** With the code in the place of what the bundles save. */
function priceBesideBundles(input: PriceOrderInput, { bundles }: PricedOrder): PricedOrder {
  const explanation = 'Your code saves more than the routine would, and they do not add up.'
  return {
    ...followRecipe({ ...input, bundles: [] }),
    bundles: bundles.map((bundle) =>
      bundle.savingCents > 0 ? { ...bundle, savingCents: 0, explanation } : bundle,
    ),
  }
}

function followRecipe(input: PriceOrderInput): PricedOrder {
  return RECIPE.reduce((order, { step }) => step(order, input), blankOrder(input))
}

function blankOrder({ deliveryMethod }: PriceOrderInput): PricedOrder {
  return {
    lines: [],
    bundles: [],
    promotion: null,
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
