import { allocate, roundedPortion } from '#app/money/allocate'
import type { PricedOrder, PriceOrderInput } from '#app/pricing/priced-order'
import { findTaxRule, isTaxed, type TaxRule } from '#app/pricing/tax-table'

/**
 * Adds the destination's sales tax. It is rounded half up once, on everything taxable together,
 * and then allocated to the lines and delivery by what each adds. Discounts lower what is taxed.
 * Delivery is taxed in full where the state taxes delivery and any of the goods, else not at all.
 */
export function addTax(order: PricedOrder, input: PriceOrderInput): PricedOrder {
  const { destinationState, taxTable } = input
  if (destinationState === null) return order
  const rule = findTaxRule(taxTable, destinationState)
  if (!rule) throw new Error(`No tax rule for ${destinationState}`)

  const taxable = taxableParts(order, input, rule)
  const tax = roundedPortion(
    taxable.reduce((a, b) => a + b, 0),
    rule.ratePer100k,
    100_000,
  )
  const shares = allocate(tax, taxable)
  const place = order.lines.length
  return {
    ...order,
    lines: order.lines.map((line, i) => ({
      ...line,
      taxableCents: taxable[i] ?? 0,
      taxCents: shares[i] ?? 0,
    })),
    delivery: {
      ...order.delivery,
      taxableCents: taxable[place] ?? 0,
      taxCents: shares[place] ?? 0,
    },
    tax: { state: rule.state, ratePer100k: rule.ratePer100k },
  }
}

/** Cents taxed of each line in turn, then of delivery. */
function taxableParts(order: PricedOrder, input: PriceOrderInput, rule: TaxRule): number[] {
  const categoryOf = new Map(input.lines.map((line) => [line.lineId, line.taxCategory]))
  const lines = order.lines.map((line) => {
    const category = categoryOf.get(line.lineId)
    return category && isTaxed(rule, category) ? line.listCents - line.discountCents : 0
  })
  const { listCents, discountCents } = order.delivery
  const taxesDelivery = rule.taxesDelivery && lines.some((cents) => cents > 0)
  return [...lines, taxesDelivery ? listCents - discountCents : 0]
}
