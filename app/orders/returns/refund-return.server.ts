import { enqueue } from '#app/platform/jobs.server'
import type { Transaction } from '#app/platform/database.server'
import { actorKey, type Actor } from '#app/staff/permissions'
import { REFUND_REASONS } from '#app/orders/desk/order-action'
import type { LockedOrder } from '#app/orders/desk/change-order.server'
import { recordOrderEvent } from '../order-event.server'
import { readDisputedMoney } from '../read-disputed-money.server'
import { requestRefund } from '../request-refund.server'
import { changeReturn, type LockedReturn } from './change-return.server'
import { mayBeRefunded, REFUSALS, type Refusal } from './return-words'

export interface Decided {
  inspectionId: string
  /** Units to pay back of those that were found so. */
  quantity: number
  refusal?: Refusal | undefined
}

export type RefundReturnOutcome =
  | 'done'
  | 'already'
  /** It has not arrived, or was settled in another way. */
  | 'not-now'
  /** What was found is not all decided upon, or something else is. */
  | 'not-all-decided'
  /** Less than what came is paid back, without a reason. */
  | 'no-reason'
  /** Opened, of a line that comes back only unopened. */
  | 'against-policy'
  /** Stripe refunds nothing while the shopper's bank has the money, nor after it gave it back. */
  | 'disputed'
  /** Units of a line were refunded meanwhile: fewer are left. */
  | 'too-many'
  | 'not-allowed'

/**
 * Settles a return that has arrived: what is paid back of each thing that was found, each unit its exact share, and
 * delivery if asked, as one refund, which Stripe is asked for by a job. Where nothing is paid back, or no cent is left
 * since it went back before, it is declined; the shopper is mailed why of whatever is not. Once, however often it is sent: the refund has the return's own id.
 */
export function refundReturn(
  actor: Actor,
  asked: { returnId: string; decided: readonly Decided[]; withDelivery: boolean },
  now: Date,
): Promise<RefundReturnOutcome> {
  const { returnId, withDelivery } = asked
  return changeReturn({ actor, permission: 'orders:refund', returnId }, now, async (change) => {
    const { tx, order, asked: back, audit } = change
    const decided = match(back, asked.decided)
    if (back.settledAt && decided && isSame(decided)) return 'already'
    if (back.status !== 'received') return 'not-now'
    if (!decided) return 'not-all-decided'
    const problem = problemOf(order, decided)
    if (problem) return problem

    const by = { actor: actorKey(actor), now }
    const lines = unitsByLine(decided)
    const reason = REFUND_REASONS.returned.message
    const refunds = lines.length > 0 || withDelivery
    if (refunds && (await readDisputedMoney(tx, order.id)) !== 'with-us') return 'disputed'
    const requested = refunds
      ? await requestRefund(tx, {
          ...{ id: returnId, orderId: order.id, lines, withDelivery, reason },
          ...by,
        })
      : { kind: 'nothing-to-refund' as const }
    const isPaid = requested.kind === 'requested'
    const status = isPaid ? 'refunded' : 'declined'
    const refused = await keepDecisions(tx, decided)
    const why = refunds && !isPaid ? withBefore(refused) : refused
    await tx.returnRequest.update({
      where: { id: returnId },
      data: { status, settledAt: now, declinedReason: why },
    })
    if (why) await tellWhy(tx, { orderId: order.id, returnId, why, ...by })
    await audit({
      action: 'order.return_settled',
      before: { return: back.status },
      after: {
        return: status,
        amountCents: isPaid ? requested.amountCents : 0,
        units: lines.reduce((sum, { quantity }) => sum + quantity, 0),
        withDelivery,
      },
    })
    return 'done'
  })
}

type Inspection = LockedReturn['inspections'][number]
type Decision = { of: Inspection; quantity: number; refusal: Refusal | undefined }

/** Each thing that was found with what was decided of it; undefined unless each has just one decision. */
function match({ inspections }: LockedReturn, decided: readonly Decided[]): Decision[] | undefined {
  const matched = inspections.flatMap((of) => {
    const [own, ...more] = decided.filter(({ inspectionId }) => inspectionId === of.id)
    return own && more.length === 0 ? [{ of, quantity: own.quantity, refusal: own.refusal }] : []
  })
  return matched.length === inspections.length && matched.length === decided.length
    ? matched
    : undefined
}

function isSame(decided: readonly Decision[]): boolean {
  return decided.every(({ of, quantity }) => of.refundedQuantity === quantity)
}

function problemOf(order: LockedOrder, decided: readonly Decision[]) {
  const lineOf = (id: string) => order.lines.find((line) => line.id === id)
  for (const { of, quantity, refusal } of decided) {
    const line = lineOf(of.orderLineId)
    if (!line || quantity > of.quantity) return 'not-all-decided'
    if (quantity > 0 && !mayBeRefunded(line, of.condition)) return 'against-policy'
    if (quantity < of.quantity && !refusal) return 'no-reason'
  }
  const isLeft = unitsByLine(decided).every(({ orderLineId, quantity }) => {
    const line = lineOf(orderLineId)
    return line !== undefined && quantity <= line.quantity - line.refundedQuantity
  })
  return isLeft ? undefined : 'too-many'
}

/** What was found of one line in two conditions is one line of the refund. */
function unitsByLine(decided: readonly Decision[]) {
  const units = new Map<string, number>()
  for (const { of, quantity } of decided)
    if (quantity > 0) units.set(of.orderLineId, (units.get(of.orderLineId) ?? 0) + quantity)
  return [...units].map(([orderLineId, quantity]) => ({ orderLineId, quantity }))
}

/** Notes what was decided; why not all is paid back, in words for the shopper, or null. */
async function keepDecisions(tx: Transaction, decided: readonly Decision[]) {
  for (const { of, quantity, refusal } of decided)
    await tx.returnInspection.update({
      where: { id: of.id },
      data: {
        refundedQuantity: quantity,
        refusal: quantity < of.quantity ? (refusal ?? null) : null,
      },
    })
  const reasons = decided.flatMap(({ of, quantity, refusal }) =>
    quantity < of.quantity && refusal ? [REFUSALS[refusal]] : [],
  )
  return reasons.length > 0 ? [...new Set(reasons)].join(' ') : null
}

/** The units count as paid back, but the money had gone back before. */
function withBefore(why: string | null): string {
  if (why?.includes(REFUSALS.before)) return why
  return why ? `${REFUSALS.before} ${why}` : REFUSALS.before
}

async function tellWhy(
  tx: Transaction,
  told: { orderId: string; returnId: string; why: string; actor: string; now: Date },
): Promise<void> {
  const { orderId, returnId, why, actor, now } = told
  await recordOrderEvent(tx, {
    ...{ orderId, kind: 'return_settled', actor, at: now },
    message: `We could not refund all of what came back. ${why}`,
    detail: { returnId },
  })
  await enqueue(
    tx,
    { name: 'mail-order', payload: { orderId, kind: 'return_settled', aboutId: returnId } },
    { key: `mail:return_settled:${returnId}` },
  )
}
