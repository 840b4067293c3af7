import { db } from '#app/platform/database.server'
import { KEPT_DAYS } from '#app/platform/kept-days'

const DAY_MS = 86_400_000

/**
 * Lets go of what a shopper left at checkout and of what Stripe told about it, once nothing needs it any
 * more. An event's id stays, so that a late repeat is known; so do bags that became orders.
 */
export async function forgetCheckouts(now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS)
  await db.checkoutDraft.deleteMany({
    where: {
      OR: [{ updatedAt: { lt: before(KEPT_DAYS.checkoutDraft) } }, { bag: { status: 'ordered' } }],
    },
  })
  await db.bag.deleteMany({
    where: { status: 'open', updatedAt: { lt: before(KEPT_DAYS.openBag) }, orders: { none: {} } },
  })
  await db.stripeEvent.updateMany({
    where: {
      OR: [
        {
          status: { in: ['processed', 'ignored'] },
          receivedAt: { lt: before(KEPT_DAYS.stripeEvent) },
        },
        { receivedAt: { lt: before(KEPT_DAYS.failedStripeEvent) } },
      ],
      NOT: { payload: { equals: {} } },
    },
    data: { payload: {} },
  })
  await db.payment.updateMany({
    where: { askedFrom: { not: null }, createdAt: { lt: before(1) } },
    data: { askedFrom: null },
  })
}
