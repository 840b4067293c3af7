import type { Database, Transaction } from '#app/platform/database.server'

export interface Subscription {
  status: 'pending' | 'subscribed' | 'unsubscribed'
  /** The last withdrawal; a request before it confirms nothing any more. */
  lastWithdrawnId: bigint | null
  lastKind: string | null
}

/** How things stand with a subscriber; null when there is none. */
export async function readSubscription(
  database: Database,
  subscriberId: string,
): Promise<Subscription | null> {
  const subscriber = await database.subscriber.findUnique({
    where: { id: subscriberId },
    select: {
      status: true,
      consents: { orderBy: { id: 'desc' }, select: { id: true, kind: true } },
    },
  })
  if (!subscriber) return null
  const { status, consents } = subscriber
  return {
    status,
    lastWithdrawnId: consents.find(({ kind }) => kind === 'withdrawn')?.id ?? null,
    lastKind: consents[0]?.kind ?? null,
  }
}

/** The same, with the row kept from others until the transaction ends. */
export async function lockSubscription(
  tx: Transaction,
  subscriberId: string,
): Promise<Subscription | null> {
  await tx.$queryRaw`SELECT 1 FROM "Subscriber" WHERE "id" = ${subscriberId}::uuid FOR UPDATE`
  return readSubscription(tx, subscriberId)
}
