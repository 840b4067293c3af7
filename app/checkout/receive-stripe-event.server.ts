import { db, type Prisma } from '#app/platform/database.server'
import { env } from '#app/platform/environment.server'
import { enqueue } from '#app/platform/jobs.server'
import { Stripe, stripe } from '#app/platform/stripe.server'

/**
 * Takes an event in: the signature is checked against the body as it came, then the event is stored by
 * its id and queued, in one transaction. The same event again changes nothing.
 * Refuses: 'bad-signature' (also for a body or time stamp that was tampered with).
 */
export async function receiveStripeEvent(
  body: string,
  signature: string | null,
): Promise<'stored' | 'known' | 'bad-signature'> {
  const event = verified(body, signature)
  if (!event) return 'bad-signature'
  return db.$transaction(async (tx) => {
    const { count } = await tx.stripeEvent.createMany({
      data: {
        id: event.id,
        type: event.type,
        payload: JSON.parse(body) as Prisma.InputJsonObject,
        createdAt: new Date(event.created * 1000),
      },
      skipDuplicates: true,
    })
    if (count === 0) return 'known'
    await enqueue(
      tx,
      { name: 'process-stripe-event', payload: { eventId: event.id } },
      { key: `stripe-event:${event.id}` },
    )
    return 'stored'
  })
}

function verified(body: string, signature: string | null): Stripe.Event | undefined {
  try {
    return stripe.webhooks.constructEvent(body, signature ?? '', env.STRIPE_WEBHOOK_SECRET)
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) return undefined
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
