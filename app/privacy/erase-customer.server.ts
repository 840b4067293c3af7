import { loosenOrders } from '#app/orders/loosen-orders.server'
import { erasePerson, erasing } from '#app/privacy/erase-person.server'
import { forgetSentRows } from '#app/privacy/forget-sent-rows.server'
import { actorKey, may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { formatCustomerNumber, parseCustomerNumber } from '#app/customers/customer-number'
import { planErasure, seenOf } from './erasure-plan.server'

interface EraseRequest {
  number: number
  /** What the page said would go (seenOf). */
  seen: string
  /** The customer's number as it was typed to confirm. */
  typed: string
}

type EraseOutcome =
  | 'erased'
  /** What was typed is not the customer's number. */
  | 'not-confirmed'
  /** Something came or went since the page was drawn. */
  | 'changed'
  | 'gone'
  | 'not-allowed'

/**
 * Forgets a customer at their request, for good; orders let go of what is personal as they come of age. The trail says
 * by the number that it was done and how many orders there were, never whom.
 */
export async function eraseCustomer(
  actor: Actor,
  { number, seen, typed }: EraseRequest,
  now: Date,
): Promise<EraseOutcome> {
  if (!may(actor, 'customers:erase')) return 'not-allowed'
  if (parseCustomerNumber(typed) !== number) return 'not-confirmed'
  const outcome = await erasing(async (tx) => {
    const found = await planErasure(actor, number, tx)
    if (!found) return 'gone'
    if (seenOf(found.plan) !== seen) return 'changed'
    const { email } = found
    const request = { email, number, scope: 'everything', requestedBy: actorKey(actor) } as const
    const erasureId = await erasePerson(tx, request, now)
    const record = {
      kind: 'customer',
      id: `${number}`,
      name: formatCustomerNumber(number),
    } as const
    const { over, underWay } = found.plan
    const after = { ordersOver: over, ordersUnderWay: underWay }
    await recordAudit(tx, actor, { action: 'customer.erased', record, after }, now)
    return { erasureId, email }
  })
  if (typeof outcome === 'string') return outcome
  await forgetSentRows(outcome.email)
  await loosenOrders(outcome.erasureId, now)
  return 'erased'
}
