import type Stripe from 'stripe'
import { closeSession } from '../engine/close-session'
import { openSession } from '../engine/open-session'
import { refundPayment } from '../engine/refund-payment'
import type { Cause, World } from '../engine/world'
import type { OperationKey } from '../openapi/operations'
import { createCoupon } from '../state/create-coupon'
import { listObjects } from './list-objects'

/** The SDK's type for the parameters of each operation. */
type Params = {
  'POST /v1/checkout/sessions': Stripe.Checkout.SessionCreateParams
  'GET /v1/checkout/sessions': Stripe.Checkout.SessionListParams
  'GET /v1/checkout/sessions/{id}': Stripe.Checkout.SessionRetrieveParams
  'POST /v1/checkout/sessions/{id}/expire': Stripe.Checkout.SessionExpireParams
  'GET /v1/checkout/sessions/{id}/line_items': Stripe.Checkout.SessionListLineItemsParams
  'GET /v1/payment_intents': Stripe.PaymentIntentListParams
  'GET /v1/payment_intents/{id}': Stripe.PaymentIntentRetrieveParams
  'GET /v1/charges': Stripe.ChargeListParams
  'GET /v1/charges/{id}': Stripe.ChargeRetrieveParams
  'POST /v1/refunds': Stripe.RefundCreateParams
  'GET /v1/refunds': Stripe.RefundListParams
  'GET /v1/refunds/{id}': Stripe.RefundRetrieveParams
  'GET /v1/disputes': Stripe.DisputeListParams
  'GET /v1/disputes/{id}': Stripe.DisputeRetrieveParams
  'POST /v1/coupons': Stripe.CouponCreateParams
  'GET /v1/coupons': Stripe.CouponListParams
  'GET /v1/coupons/{id}': Stripe.CouponRetrieveParams
  'DELETE /v1/coupons/{id}': Stripe.CouponDeleteParams
  'GET /v1/events': Stripe.EventListParams
  'GET /v1/events/{id}': Stripe.EventRetrieveParams
}

export type Call<P> = { world: World; id: string; path: string; params: P; cause: Cause }

type Handlers = { [K in OperationKey]: (call: Call<Params[K]>) => object }

/** What each operation does, given checked parameters. Expansion happens to every answer afterwards. */
export const handlers: Handlers = {
  'POST /v1/checkout/sessions': ({ world, params, cause }) => openSession(world, params, cause),
  'GET /v1/checkout/sessions': ({ world, params, path }) => {
    const email = params.customer_details?.email
    const kept = world.ledger
      .all('checkout.session')
      .filter(matches('payment_intent', params.payment_intent))
      .filter(matches('status', params.status))
      .filter(matches('customer', params.customer))
      .filter(matches('customer_account', params.customer_account))
      .filter(matches('payment_link', params.payment_link))
      .filter(matches('subscription', params.subscription))
      .filter((session) => !email || session.customer_details?.email === email)
    return listObjects(kept, params, path)
  },
  'GET /v1/checkout/sessions/{id}': ({ world, id }) => world.ledger.get('checkout.session', id),
  'POST /v1/checkout/sessions/{id}/expire': ({ world, id, cause }) =>
    closeSession(world, id, cause),
  'GET /v1/checkout/sessions/{id}/line_items': ({ world, id, params, path }) =>
    listObjects(world.ledger.checkout(id).lineItems, params, path),
  'GET /v1/payment_intents': ({ world, params, path }) => {
    const kept = world.ledger.all('payment_intent').filter(matches('customer', params.customer))
    return listObjects(kept, params, path)
  },
  'GET /v1/payment_intents/{id}': ({ world, id }) => world.ledger.get('payment_intent', id),
  'GET /v1/charges': ({ world, params, path }) => {
    const kept = world.ledger
      .all('charge')
      .filter(matches('payment_intent', params.payment_intent))
      .filter(matches('customer', params.customer))
      .filter(matches('transfer_group', params.transfer_group))
    return listObjects(kept, params, path)
  },
  'GET /v1/charges/{id}': ({ world, id }) => world.ledger.get('charge', id),
  'POST /v1/refunds': ({ world, params, cause }) => refundPayment(world, params, cause),
  'GET /v1/refunds': ({ world, params, path }) => {
    const kept = world.ledger
      .all('refund')
      .filter(matches('payment_intent', params.payment_intent))
      .filter(matches('charge', params.charge))
    return listObjects(kept, params, path)
  },
  'GET /v1/refunds/{id}': ({ world, id }) => world.ledger.get('refund', id),
  'GET /v1/disputes': ({ world, params, path }) => {
    const kept = world.ledger
      .all('dispute')
      .filter(matches('payment_intent', params.payment_intent))
      .filter(matches('charge', params.charge))
    return listObjects(kept, params, path)
  },
  'GET /v1/disputes/{id}': ({ world, id }) => world.ledger.get('dispute', id),
  'POST /v1/coupons': ({ world, params, cause }) => {
    const taken = (id: string) => world.ledger.find('coupon', id) !== undefined
    const coupon = createCoupon(params, taken, world.context())
    world.commit({ put: [coupon], events: [] }, cause)
    return coupon
  },
  'GET /v1/coupons': ({ world, params, path }) =>
    listObjects(world.ledger.all('coupon'), params, path),
  'GET /v1/coupons/{id}': ({ world, id }) => world.ledger.get('coupon', id),
  'DELETE /v1/coupons/{id}': ({ world, id, cause }) => {
    const deleted: Stripe.DeletedCoupon = {
      id: world.ledger.get('coupon', id).id,
      object: 'coupon',
      deleted: true,
    }
    world.ledger.delete('coupon', id)
    world.commit({ put: [], events: [] }, cause)
    return deleted
  },
  'GET /v1/events': ({ world, params, path }) => {
    const { type, types, delivery_success: delivered } = params
    const kept = world.ledger
      .all('event')
      .filter((event) => !type || wildcard(type, event.type))
      .filter((event) => !types || types.includes(event.type))
      .filter((event) => delivered === undefined || (event.pending_webhooks === 0) === delivered)
    return listObjects(kept, params, path)
  },
  'GET /v1/events/{id}': ({ world, id }) => world.ledger.get('event', id),
}

function matches<K extends string>(key: K, wanted: string | undefined) {
  return (object: { [P in K]?: unknown }) => wanted === undefined || object[key] === wanted
}

/** Stripe takes `charge.*` for every event whose name starts so. */
function wildcard(pattern: string, type: string): boolean {
  return pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern
}
