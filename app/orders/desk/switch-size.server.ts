import { giveBackStock } from '#app/inventory/give-back.server'
import { holdStock } from '#app/inventory/hold.server'
import { lockLots } from '#app/inventory/lock-lots.server'
import { sellHold } from '#app/inventory/sell.server'
import { Prisma, type Transaction } from '#app/platform/database.server'
import { actorKey, type Actor } from '#app/staff/permissions'
import { keptPrice } from '../kept-price'
import { readDisputedMoney } from '../read-disputed-money.server'
import { requestRefund } from '../request-refund.server'
import { changeOrder, type LockedOrder } from './change-order.server'
import { canEdit } from './edit-order.server'
import { lowerTo } from './line-switch'
import { sourceOf, whySwitchNot, type SwitchProblem } from './size-choice'
import { splitOff } from './split-off.server'
import { tellEdit, wasEditedBy } from './tell-edit.server'

export interface SizeSwitch {
  orderId: string
  /** From the form that was shown, and the id of its refund: sending it twice switches once. */
  formId: string
  /** Of the order, as it stood in the form. */
  version: number
  orderLineId: string
  variantId: string
  /** What a unit of the size cost, in cents, when it was chosen. */
  seenCents: number
  quantity: number
}

export type SwitchOutcome =
  | 'done'
  | 'already'
  /** A colleague changed it since the form was opened. */
  | 'edited-since'
  /** Its price was changed since it was chosen. */
  | 'price-changed'
  | 'not-in-stock'
  /** Unpaid, on its way in whole or part, ready for pickup, ended, or brought in from another shop. */
  | 'not-now'
  /** Stripe would refund no difference while the shopper's bank has the money, nor after it gave it back. */
  | 'disputed'
  | 'not-allowed'
  | SwitchProblem

/**
 * Sends another size of the product instead of the one that was bought, before anything has left. The line keeps
 * what was paid for it; what the size costs less goes back, with its share of discounts and tax, by a refund that
 * Stripe is asked for by a job. A dearer size is refused: the card cannot be charged again. Decision 017.
 */
export function switchSize(actor: Actor, asked: SizeSwitch, now: Date): Promise<SwitchOutcome> {
  const { orderId, formId, quantity } = asked
  return changeOrder({ actor, permission: 'orders:edit', orderId }, now, async (change) => {
    const { tx, order, audit } = change
    const by = { actor: actorKey(actor), now }
    if (await wasEditedBy(tx, { orderId, formId })) return 'already'
    if (!canEdit(order) || order.broughtInAt) return 'not-now'
    if ((await readDisputedMoney(tx, orderId)) !== 'with-us') return 'disputed'
    if (asked.version !== order.version) return 'edited-since'
    const bought = order.lines.find(({ id }) => id === asked.orderLineId)
    const sizes = await findSizes(tx, [bought?.variantId, asked.variantId])
    const [from, to] = [bought?.variantId, asked.variantId].map((id) =>
      sizes.find((size) => size.id === id),
    )
    const problem = whySwitchNot({ line: bought, from, to, quantity })
    if (problem || !bought || !to) return problem ?? 'no-such-size'
    if (to.priceCents !== asked.seenCents) return 'price-changed'
    if (!(await exchange(tx, order, { from: bought.variantId, to: to.id, quantity, ...by })))
      return 'not-in-stock'

    const line = await splitOff(tx, bought, quantity)
    const lowered = { orderLineId: line.id, ...lowerTo(to.priceCents, keptPrice(line)) }
    await tx.orderLine.update({
      where: { id: line.id },
      data: {
        ...{ variantId: to.id, variantLabel: to.label, sku: to.sku },
        switchedFrom: line.switchedFrom ?? line.variantLabel,
      },
    })
    if (lowered.totalCents > 0)
      await requestRefund(tx, { id: formId, orderId, lowered, ...REFUND, ...by })
    const name = `${quantity} × ${bought.productName}`
    const changed = [`${name} in ${to.label} in place of ${bought.variantLabel}`]
    await tellEdit(tx, { orderId, formId, changed, ...by })
    await audit({
      action: 'order.size_switched',
      before: { sku: bought.sku, size: bought.variantLabel, quantity },
      after: { sku: to.sku, size: to.label, quantity, refundedCents: lowered.totalCents },
    })
    return 'done'
  })
}

const REFUND = {
  lines: [],
  withDelivery: false,
  reason: 'The size that we send costs less than the one you bought.',
}

function findSizes(tx: Transaction, ids: readonly (string | undefined)[]) {
  return tx.variant.findMany({
    where: { id: { in: ids.filter((id) => id !== undefined) } },
    include: { product: { select: { status: true } } },
  })
}

/** Sells units of one size and gives back as many of the other; false, with nothing done, when they are not there. */
async function exchange(
  tx: Transaction,
  order: LockedOrder,
  swap: { from: string; to: string; quantity: number; actor: string; now: Date },
): Promise<boolean> {
  const { from, to, quantity, actor, now } = swap
  // Of both at once, in the one order, so that two who switch the opposite way never wait for each other.
  await lockLots(tx, Prisma.sql`lot."variantId" = ANY (${[from, to]}::uuid[])`)
  const held = await holdStock(tx, {
    ...{ orderId: order.id, lines: [{ variantId: to, quantity }], from: sourceOf(order) },
    ...{ expiresAt: now, now, actor },
  })
  if (held.kind === 'short') return false
  const given = await giveBackStock(tx, {
    ...{ orderId: order.id, lines: [{ variantId: from, quantity }] },
    ...{ reason: 'switched to another size', now, actor },
  })
  if (given.kind !== 'given-back')
    throw new Error(`Order ${order.number} would give back more than it sold`)
  await sellHold(tx, { holdId: held.holdId, now, actor })
  return true
}
