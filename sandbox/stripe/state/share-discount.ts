import type Stripe from 'stripe'

/**
 * A coupon's discount in cents on a subtotal in cents. A percentage is rounded half up, once, on the
 * whole; an amount never exceeds the subtotal.
 */
export function discountOf(coupon: Stripe.Coupon, subtotal: number): number {
  if (coupon.amount_off !== null) return Math.min(coupon.amount_off, subtotal)
  return Math.round((subtotal * (coupon.percent_off ?? 0)) / 100)
}

/**
 * Shares a discount over lines in proportion to their amounts, in whole cents that sum exactly: the
 * cents left over by rounding down go to the lines with the largest remainders, first line first.
 */
export function shareDiscount(discount: number, amounts: number[]): number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0)
  if (total === 0) return amounts.map(() => 0)
  const exact = amounts.map((amount) => (discount * amount) / total)
  const shares = exact.map(Math.floor)
  const left = discount - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}
