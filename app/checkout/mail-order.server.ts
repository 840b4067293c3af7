import type { Transaction } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import type { OrderMailKind } from '#app/orders/mail/order-mail'

/** Queues a mail about the order: it goes out when, and only when, the caller's transaction commits. */
export async function mailOrder(
  tx: Transaction,
  orderId: string,
  kind: OrderMailKind,
): Promise<void> {
  await enqueue(
    tx,
    { name: 'mail-order', payload: { orderId, kind } },
    { key: `mail:${kind}:${orderId}` },
  )
}
