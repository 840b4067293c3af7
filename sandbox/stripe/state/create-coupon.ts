import type Stripe from 'stripe'
import { checkCurrency } from './build-line-items'
import { checkMetadata } from './check-metadata'
import { newCouponId, type Context } from './context'
import { invalidRequest, notSimulated, parameterMissing } from './stripe-failure'

/** A coupon of a percentage or of an amount in cents: exactly one of the two. */
export function createCoupon(
  params: Stripe.CouponCreateParams,
  taken: (id: string) => boolean,
  context: Context,
): Stripe.Coupon {
  for (const name of ['applies_to', 'currency_options'] as const)
    if (params[name]) throw notSimulated(name)
  const { amount_off: amountOff, percent_off: percentOff } = params
  if ((amountOff === undefined) === (percentOff === undefined))
    throw invalidRequest('You must pass exactly one of percent_off or amount_off.', {
      code: amountOff === undefined ? 'parameter_missing' : 'parameters_exclusive',
      param: 'percent_off',
    })
  if (percentOff !== undefined && (percentOff <= 0 || percentOff > 100))
    throw invalidRequest('Invalid percent_off: must be above 0 and at most 100.', {
      param: 'percent_off',
    })
  if (amountOff !== undefined && amountOff < 1)
    throw invalidRequest('Invalid positive integer', {
      code: 'parameter_invalid_integer',
      param: 'amount_off',
    })
  if (amountOff !== undefined && !params.currency) throw parameterMissing('currency')
  const id = params.id ?? newCouponId()
  if (taken(id))
    throw invalidRequest('Coupon already exists.', { code: 'resource_already_exists', param: 'id' })
  return {
    id,
    object: 'coupon',
    amount_off: amountOff ?? null,
    created: context.now,
    currency: amountOff && params.currency ? checkCurrency(params.currency, 'currency') : null,
    duration: params.duration ?? 'once',
    duration_in_months: params.duration_in_months ?? null,
    livemode: false,
    max_redemptions: params.max_redemptions ?? null,
    metadata: checkMetadata(params.metadata),
    name: params.name ?? null,
    percent_off: percentOff ?? null,
    redeem_by: params.redeem_by ?? null,
    times_redeemed: 0,
    valid: true,
  }
}

/** Refuses a coupon that was used up or has run out. */
export function checkRedeemable(coupon: Stripe.Coupon, now: number): void {
  const usedUp = coupon.max_redemptions !== null && coupon.times_redeemed >= coupon.max_redemptions
  const ranOut = coupon.redeem_by !== null && coupon.redeem_by <= now
  if (usedUp || ranOut)
    throw invalidRequest(`Coupon ${coupon.id} is ${usedUp ? 'used up' : 'expired'}.`, {
      code: 'coupon_expired',
      param: 'discounts[0][coupon]',
    })
}

/** The coupon after one more completed session used it. */
export function redeem(coupon: Stripe.Coupon): Stripe.Coupon {
  const times = coupon.times_redeemed + 1
  const left = coupon.max_redemptions === null || times < coupon.max_redemptions
  return { ...coupon, times_redeemed: times, valid: coupon.valid && left }
}
