import type { Actor } from '#app/staff/permissions'
import { addNote } from './add-note.server'
import { cancelForShopper } from './cancel-for-shopper.server'
import { correctParcel } from './correct-parcel.server'
import { deliverOrder } from './deliver-order.server'
import { makeReady } from './make-ready.server'
import type { OrderAction } from './order-action'
import { refundOrder, type RefundOutcome } from './refund-order.server'
import { replaceRecalled } from './replace-recalled.server'
import { retryRefund } from './retry-refund.server'
import { settleRefund } from './settle-refund.server'
import { shipOrder, type ShipOutcome } from './ship-order.server'

/** No refund is of less than nothing. */
const NO_SUM_YET = -1

type ActionOutcome = RefundOutcome | ShipOutcome | 'corrected-since' | 'none-to-take' | 'sum-first'

/** Does what a form on the order's page asks of this room, and says what came of it. */
export async function doOrderAction(
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
      const { withDelivery, restock, sumCents, ...rest } = asked
      const ticked = { withDelivery: withDelivery === 'on', restock: restock === 'on' }
      const agreedCents = sumCents ?? NO_SUM_YET
      const outcome = await refundOrder(actor, { orderId, ...rest, ...ticked, agreedCents }, now)
      return outcome === 'another-sum' && sumCents === undefined ? 'sum-first' : outcome
    }
    case 'replace':
      return replaceRecalled(actor, { orderId, ...asked }, now)
    case 'retry-refund':
      return retryRefund(actor, { orderId, ...asked }, now)
    case 'settle-refund':
      return settleRefund(actor, { orderId, ...asked }, now)
  }
}

/** What staff read of an outcome that changed nothing; absent for what did, then or before. */
export const OUTCOME_PROBLEMS: Partial<Record<ActionOutcome, string>> = {
  'nothing-chosen': 'Choose units first.',
  'more-than-waits':
    'Fewer units than that are left to send. The figures below are as they are now, and what you typed is kept.',
  recalled:
    'Some of these units are of a recalled lot and must not leave. Take other units for them, or refund them.',
  'none-to-take':
    'No other lot that may go has so many. Refund these units, choosing “Cannot be sent”, or wait for stock.',
  'edited-since':
    'What is in this order or where it goes was changed since you opened this page. Compare the parcel and its label with what is below, then send the form again.',
  'corrected-since':
    'A colleague corrected this parcel since you opened this page. It is shown as it is now.',
  'not-back':
    'Units that are with the shopper go back on the shelf only once they came back: choose that reason, or leave them off the shelf.',
  'put-away':
    'Fewer of these units than that are still out: the others came back with a return, which put them away. Settle that return, or leave these units off the shelf.',
  'too-many': 'Fewer units than that are left to refund. The figures below are as they are now.',
  'paid-elsewhere':
    'This order was paid at another shop: its money goes back there. Write a note about what you agreed.',
  'another-sum':
    'What is chosen gives back another sum than the one you read. The button says it now: press it once more if it is right.',
  'nothing-left':
    'Less than that is left at Stripe: what was paid for it went back already, or in a refund that failed and is shown on this page.',
  disputed:
    'The shopper’s bank disputes this payment, so Stripe refunds nothing of it. Nothing was changed.',
  'not-now': 'The order has changed since you opened this page. It is shown as it is now.',
}
