import { roundedPortion } from '#app/money/allocate'

/** What was paid for one order line, as frozen: totalCents = listCents − discountCents + taxCents. */
export type PaidLine = {
  quantity: number
  listCents: number
  discountCents: number
  taxCents: number
  totalCents: number
}

export type RefundShare = Omit<PaidLine, 'quantity'>

/**
 * The exact cents to give back for `quantity` more units of a line, of which `alreadyRefunded`
 * units were given back before. Over any sequence of refunds the shares sum to exactly what was
 * paid, discount and tax each, because every share is the difference of two running totals.
 * Throws when the refunds would exceed the units bought, or on a fraction of a unit.
 */
export function refundShare(
  line: PaidLine,
  alreadyRefunded: number,
  quantity: number,
): RefundShare {
  const after = alreadyRefunded + quantity
  if (!Number.isInteger(alreadyRefunded) || !Number.isInteger(quantity)) {
    throw new RangeError('Units are refunded whole')
  }
  if (alreadyRefunded < 0 || quantity < 0 || after > line.quantity) {
    throw new RangeError(
      `Cannot refund ${quantity} of ${line.quantity} units after ${alreadyRefunded} were refunded`,
    )
  }

  const between = (cents: number) =>
    roundedPortion(cents, after, line.quantity) -
    roundedPortion(cents, alreadyRefunded, line.quantity)
  const listCents = between(line.listCents)
  const discountCents = between(line.discountCents)
  const taxCents = between(line.taxCents)
  return { listCents, discountCents, taxCents, totalCents: listCents - discountCents + taxCents }
}
