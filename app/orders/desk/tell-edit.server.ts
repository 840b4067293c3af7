import type { Transaction } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import { recordOrderEvent } from '../order-event.server'

/** Whether a form changed the order before: sending it twice changes once. */
export async function wasEditedBy(
  tx: Transaction,
  { orderId, formId }: { orderId: string; formId: string },
): Promise<boolean> {
  const detail = { path: ['formId'], equals: formId }
  return (await tx.orderEvent.count({ where: { orderId, kind: 'edited', detail } })) > 0
}

/** Counts the change, puts it on the timeline, and mails it to the shopper in the words of `changed`. */
export async function tellEdit(
  tx: Transaction,
  edit: { orderId: string; formId: string; changed: string[]; actor: string; now: Date },
): Promise<void> {
  const { orderId, formId, changed, actor, now } = edit
  await tx.order.update({ where: { id: orderId }, data: { version: { increment: 1 } } })
  await recordOrderEvent(tx, {
    ...{ orderId, kind: 'edited', actor, at: now },
    message: `We changed your order: ${changed.join(', ')}.`,
    detail: { formId, changed },
  })
  await enqueue(
    tx,
    { name: 'mail-order', payload: { orderId, kind: 'edited', aboutId: formId } },
    { key: `mail:edited:${formId}` },
  )
}
