import type { PaidLine } from '#app/money/refund-share'

export interface LoweredLine extends PaidLine {
  loweredListCents: number
  loweredDiscountCents: number
  loweredTaxCents: number
}

/** What is left of what was paid for all units of a line, in cents, once its price was lowered by a switch of size. */
export function keptPrice(line: LoweredLine): PaidLine {
  const listCents = line.listCents - line.loweredListCents
  const discountCents = line.discountCents - line.loweredDiscountCents
  const taxCents = line.taxCents - line.loweredTaxCents
  const totalCents = listCents - discountCents + taxCents
  return { quantity: line.quantity, listCents, discountCents, taxCents, totalCents }
}
