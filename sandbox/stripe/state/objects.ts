import type Stripe from 'stripe'

/** As sent over the wire: the SDK turns this one decimal string into its own class after reading. */
export type Price = Omit<Stripe.Price, 'unit_amount_decimal'> & {
  unit_amount_decimal: string | null
}

export type LineItem = Omit<Stripe.LineItem, 'price'> & { price: Price }

/** Every kind of object that the sandbox keeps, by Stripe's own `object` name. */
export type StripeObjects = {
  'checkout.session': Stripe.Checkout.Session
  payment_intent: Stripe.PaymentIntent
  payment_method: Stripe.PaymentMethod
  charge: Stripe.Charge
  refund: Stripe.Refund
  dispute: Stripe.Dispute
  coupon: Stripe.Coupon
  product: Stripe.Product
  event: Stripe.Event
}

export type ObjectName = keyof StripeObjects
export type StripeObject = StripeObjects[ObjectName]

/** The events that the sandbox sends, each with the object that it carries. */
export type EventObjects = {
  'checkout.session.completed': Stripe.Checkout.Session
  'checkout.session.async_payment_succeeded': Stripe.Checkout.Session
  'checkout.session.async_payment_failed': Stripe.Checkout.Session
  'checkout.session.expired': Stripe.Checkout.Session
  'payment_intent.succeeded': Stripe.PaymentIntent
  'payment_intent.payment_failed': Stripe.PaymentIntent
  'charge.succeeded': Stripe.Charge
  'charge.refunded': Stripe.Charge
  'refund.created': Stripe.Refund
  'refund.updated': Stripe.Refund
  'refund.failed': Stripe.Refund
  'charge.dispute.created': Stripe.Dispute
  'charge.dispute.closed': Stripe.Dispute
}

export type EventDraft = {
  [T in keyof EventObjects]: { type: T; object: EventObjects[T] }
}[keyof EventObjects]

/** What a transition of the state machine asks for: objects to store and events to send, in order. */
export type Change = { put: StripeObject[]; events: EventDraft[] }
