import type Stripe from 'stripe'
import { checkRedeemable } from '../state/create-coupon'
import { createSession } from '../state/create-session'
import { invalidRequest, notSimulated } from '../state/stripe-failure'
import type { Cause, World } from './world'

/** Opens a checkout session and stores it with its lines and products. */
export function openSession(
  world: World,
  params: Stripe.Checkout.SessionCreateParams,
  cause: Cause,
): Stripe.Checkout.Session {
  const context = world.context()
  const coupon = findCoupon(world, params.discounts ?? [], context.now)
  const created = createSession(params, coupon, world.baseUrl, context)
  world.ledger.checkouts.set(created.session.id, created.checkout)
  world.commit({ put: [...created.products, created.session], events: [] }, cause)
  return created.session
}

function findCoupon(
  world: World,
  discounts: Stripe.Checkout.SessionCreateParams.Discount[],
  now: number,
): Stripe.Coupon | null {
  if (discounts.length > 1)
    throw invalidRequest('You can apply at most 1 discount to a Checkout Session.', {
      param: 'discounts',
    })
  const [discount] = discounts
  if (discount?.promotion_code) throw notSimulated('discounts[0][promotion_code]')
  if (!discount?.coupon) return null
  const coupon = world.ledger.find('coupon', discount.coupon)
  if (!coupon)
    throw invalidRequest(`No such coupon: '${discount.coupon}'`, {
      code: 'resource_missing',
      param: 'discounts[0][coupon]',
    })
  checkRedeemable(coupon, now)
  return coupon
}
