import { db } from '#app/platform/database.server'
import { Stripe, stripe } from '#app/platform/stripe.server'

/**
 * Sees to it that a payment knows its intent before an event about the intent is worked through: Stripe may tell of
 * a dispute or a refund before it tells of the session. Stripe is asked only about an intent that no payment has.
 * Throws when Stripe does not answer, so that the job tries again.
 */
export async function notePaymentIntent(event: Stripe.Event): Promise<void> {
  const paymentIntentId = intentOf(event)
  if (!paymentIntentId) return
  if (await db.payment.findUnique({ where: { paymentIntentId }, select: { id: true } })) return
  const id = await paymentOf(paymentIntentId)
  if (!id || !UUID.test(id)) return
  await db.payment.updateMany({ where: { id, paymentIntentId: null }, data: { paymentIntentId } })
}

function intentOf(event: Stripe.Event): string | undefined {
  switch (event.type) {
    case 'charge.refunded':
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
    case 'charge.dispute.created':
    case 'charge.dispute.updated':
    case 'charge.dispute.closed': {
      const { payment_intent: intent } = event.data.object
      return typeof intent === 'string' ? intent : intent?.id
    }
    default:
      return undefined
  }
}

/** Our payment's id, which the intent was given with its session; undefined for another shop's intent. */
async function paymentOf(paymentIntentId: string): Promise<string | undefined> {
  try {
    const intent = await stripe.paymentIntents.retrieve(paymentIntentId)
    return intent.metadata['payment_id']
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError && error.code === 'resource_missing')
      return undefined
    throw error
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
