import { buildCharge } from '../state/build-charge'
import { newId, type Context } from '../state/context'
import { openDispute } from '../state/dispute-charge'
import type { PaymentDetails } from '../state/payment-details'
import { buildIntent, buildMethod } from '../state/payment-objects'
import type { World } from './world'

/** A card payment that was made before the sandbox was there. */
export interface EarlierPayment {
  intentId: string
  amountCents: number
  refundedCents: number
  /** Unix seconds. */
  createdAt: number
  metadata: Record<string, string>
  dispute: { id: string; reason: string } | null
}

/**
 * Takes in a payment that the shop's books know and the sandbox does not, so that it can be refunded like any other.
 * Nothing is told to the shop. False when the sandbox has it already.
 */
export function adoptPayment(world: World, payment: EarlierPayment): boolean {
  const { ledger } = world
  if (ledger.find('payment_intent', payment.intentId)) return false
  const context = contextOf(payment)
  const session = {
    allowed_payment_method_types: null,
    amount_total: payment.amountCents,
    currency: 'usd',
    payment_method_types: ['card'],
  }
  const intentData = { ...NOTHING_SAID, metadata: payment.metadata }
  const started = buildIntent(session, { intentData }, context)
  const method = buildMethod(CARD, context)
  const charge = {
    ...buildCharge(started, method.id, CARD, 'succeeded', context),
    amount_refunded: payment.refundedCents,
    refunded: payment.refundedCents === payment.amountCents,
  }
  ledger.put(method)
  ledger.put(charge)
  ledger.put({
    ...started,
    amount_received: payment.amountCents,
    latest_charge: charge.id,
    payment_method: method.id,
    status: 'succeeded',
  })
  if (payment.dispute)
    for (const object of openDispute(charge, payment.dispute.reason, context).put)
      ledger.put(object)
  return true
}

/** Ids and times are those of the books, where they have any. */
function contextOf({ intentId, dispute, createdAt }: EarlierPayment): Context {
  const known = { pi: intentId, dp: dispute?.id } as const
  return {
    now: createdAt,
    newId: (prefix) =>
      (prefix === 'pi' || prefix === 'dp' ? known[prefix] : undefined) ?? newId(prefix),
  }
}

const NOTHING_SAID = {
  description: null,
  receipt_email: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
}

const CARD: PaymentDetails & { kind: 'card' } = {
  kind: 'card',
  number: '4242424242424242',
  expMonth: 12,
  expYear: 2040,
  email: 'shopper@example.com',
  name: 'Sam Sandbox',
  postalCode: '94110',
}
