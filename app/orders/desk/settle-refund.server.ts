import { formatMoney } from '#app/money/format-money'
import { actorKey, type Actor } from '#app/staff/permissions'
import { recordOrderEvent } from '../order-event.server'
import { centsLeft } from '../request-refund.server'
import { changeOrder, type OrderChange } from './change-order.server'
import { CLOSINGS, refundTrouble, type Closing } from './failed-refund'

export interface Settlement {
  orderId: string
  refundId: string
  formId: string
  how: Closing
  /** How staff know, for colleagues; a note on the order keeps it, not the trail. */
  words: string
}

export type SettleOutcome =
  | 'done'
  | 'already'
  /** More was given back with it than was ever paid: it went back at Stripe, then. */
  | 'nothing-left'
  /** It did not fail, or was sent again. */
  | 'not-now'
  | 'not-allowed'

/**
 * Says that the money of a refund that failed went back in another way. What the shop paid itself counts as given
 * back, in reports too; what went by Stripe or a dispute has its own row, so that the failed one stays failed. Once,
 * however often it is pressed.
 */
export function settleRefund(actor: Actor, asked: Settlement, now: Date): Promise<SettleOutcome> {
  const { orderId, refundId, how } = asked
  return changeOrder({ actor, permission: 'orders:refund', orderId }, now, async (change) => {
    const { tx, audit } = change
    const refund = await tx.refund.findUnique({
      where: { id: refundId },
      include: { retry: { select: { id: true } } },
    })
    if (refund?.orderId !== orderId) return 'not-allowed'
    if (refund.closedAt) return 'already'
    if (refundTrouble(refund, now) !== 'failed') return 'not-now'
    const { paidByShop } = CLOSINGS[how]
    const { amountCents } = refund
    if (paidByShop && (await centsLeft(tx, refund.paymentId)) < amountCents) return 'nothing-left'
    await tx.refund.update({
      where: { id: refundId },
      data: {
        ...{ closedHow: how, closedAt: now },
        ...(paidByShop ? { status: 'succeeded', settledAt: now } : {}),
      },
    })
    await tell(change, { ...asked, amountCents, actor: actorKey(actor), now })
    await audit({
      action: 'order.refund_settled',
      before: { refund: refund.status },
      after: { how, amountCents },
    })
    return 'done'
  })
}

/** The shopper reads where the money went, colleagues how that is known. */
async function tell(
  { tx }: OrderChange,
  told: Settlement & { amountCents: number; actor: string; now: Date },
): Promise<void> {
  const { orderId, refundId, formId, how, words, amountCents, actor, now: at } = told
  const { message } = CLOSINGS[how]
  const by = { orderId, actor, at }
  if (message)
    await recordOrderEvent(tx, {
      ...{ ...by, kind: 'refunded', detail: { refundId } },
      message: `${formatMoney(amountCents)} ${message}`,
    })
  await recordOrderEvent(tx, { ...by, kind: 'note', detail: { formId, text: words } })
}
