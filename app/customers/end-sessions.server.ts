import { db } from '#app/platform/database.server'

/** Signs one browser out; a repeat changes nothing. */
export async function endSession(sessionId: string): Promise<void> {
  await db.customerSession.deleteMany({ where: { id: sessionId } })
}

/** Signs a customer out everywhere, and makes links that were mailed and not opened useless. */
export async function endAllSessions(
  customer: { id: string; email: string },
  now: Date,
): Promise<void> {
  await db.$transaction([
    db.customerSession.deleteMany({ where: { customerId: customer.id } }),
    db.signInLink.updateMany({
      where: { email: customer.email, usedAt: null },
      data: { usedAt: now },
    }),
  ])
}

/** On how many browsers a customer is signed in. */
export function countSessions(customerId: string, now: Date): Promise<number> {
  return db.customerSession.count({ where: { customerId, expiresAt: { gt: now } } })
}
