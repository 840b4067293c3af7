import type { Actor } from '#app/staff/permissions'
import { addNote } from './add-note.server'
import { cancelForShopper } from './cancel-for-shopper.server'
import { correctParcel } from './correct-parcel.server'
import { deliverOrder } from './deliver-order.server'
import { makeReady } from './make-ready.server'
import type { OrderAction } from './order-action'
import { refundOrder, type RefundOutcome } from './refund-order.server'
import { shipOrder, type ShipOutcome } from './ship-order.server'

type ActionOutcome = RefundOutcome | ShipOutcome | 'corrected-since'

/** Does what a form on the order's page asks of this room, and says what came of it. */
export function doOrderAction(
  actor: Actor,
  orderId: string,
  asked: Exclude<OrderAction, { intent: 'cancel-unpaid' }>,
  now: Date,
): Promise<ActionOutcome> {
  switch (asked.intent) {
    case 'ship':
      return shipOrder(actor, { orderId, ...asked }, now)
    case 'correct':
      return correctParcel(actor, { orderId, ...asked }, now)
    case 'ready':
      return makeReady(actor, orderId, now)
    case 'deliver':
      return deliverOrder(actor, orderId, now, asked.shipmentId)
    case 'note':
      return addNote(actor, { orderId, ...asked }, now)
    case 'cancel':
      return cancelForShopper(actor, orderId, now)
    case 'refund': {
      const { withDelivery, restock, ...rest } = asked
      const ticked = { withDelivery: withDelivery === 'on', restock: restock === 'on' }
      return refundOrder(actor, { orderId, ...rest, ...ticked }, now)
    }
  }
}

/** What staff read of an outcome that changed nothing; absent for what did, then or before. */
export const OUTCOME_PROBLEMS: Partial<Record<ActionOutcome, string>> = {
  'nothing-chosen': 'Choose units first.',
  'more-than-waits':
    'Fewer units than that are left to send. The figures below are as they are now, and what you typed is kept.',
  'edited-since':
    'Where the order goes was changed since you opened this page. Compare the label with the address below, then send the form again.',
  'corrected-since':
    'A colleague corrected this parcel since you opened this page. It is shown as it is now.',
  'not-back':
    'Units that are with the shopper go back on the shelf only once they came back: choose that reason, or leave them off the shelf.',
  'too-many': 'Fewer units than that are left to refund. The figures below are as they are now.',
  'nothing-left': 'Nothing is left to refund: all that was paid for it went back already.',
  disputed:
    'The shopper’s bank disputes this payment, so Stripe refunds nothing of it. Nothing was changed.',
  'not-now': 'The order has changed since you opened this page. It is shown as it is now.',
}
