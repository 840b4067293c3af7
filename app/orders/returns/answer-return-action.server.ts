import type { Actor } from '#app/staff/permissions'
import { approveReturn } from './approve-return.server'
import { declineReturn } from './decline-return.server'
import { receiveReturn, type ReceiveOutcome } from './receive-return.server'
import { refundReturn, type RefundReturnOutcome } from './refund-return.server'
import type { ReturnAction } from './return-action'

type Outcome = ReceiveOutcome | RefundReturnOutcome

/** Does what a form on a return's page asks, and says what came of it. */
export function doReturnAction(
  actor: Actor,
  returnId: string,
  asked: ReturnAction,
  now: Date,
): Promise<Outcome> {
  switch (asked.intent) {
    case 'approve':
      return approveReturn(actor, returnId, now)
    case 'decline':
      return declineReturn(actor, { returnId, reason: asked.reason }, now)
    case 'receive':
      return receiveReturn(actor, { returnId, found: asked.found }, now)
    case 'refund': {
      const { decided, withDelivery } = asked
      return refundReturn(actor, { returnId, decided, withDelivery: withDelivery === 'on' }, now)
    }
  }
}

/** What staff read of an outcome that changed nothing; absent for what did, then or before. */
export const RETURN_PROBLEMS: Partial<Record<Outcome, string>> = {
  'not-now':
    'Somebody has changed this return since you opened the page. It is shown as it is now.',
  'nothing-found': 'Count at least one unit. If nothing came, wait, or decline the return.',
  disputed:
    'The shopper’s bank disputes this payment, so Stripe refunds nothing of it. Pay nothing back, or wait for the bank; the order’s page says how the dispute stands.',
  'too-many': 'Fewer units than that are left. The figures below are as they are now.',
  'not-all-decided': 'What was found has changed. Decide on each part as it is shown now.',
  'no-reason': 'Choose why not all of it is paid back; the shopper reads it.',
  'against-policy': 'An opened unit of an item that is sold sealed is not paid back.',
}
