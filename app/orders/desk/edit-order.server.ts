import { actorKey, type Actor } from '#app/staff/permissions'
import { changeOrder, type LockedOrder } from './change-order.server'
import { findChanges, type OrderValues } from './order-edit'
import { movePickup, type MoveOutcome } from './move-pickup.server'
import { tellEdit, wasEditedBy } from './tell-edit.server'

export interface OrderEdit {
  orderId: string
  /** From the form that was shown: sending it twice changes once. */
  formId: string
  /** Of the order, as it stood in the form. */
  version: number
  /** Checked as checkout checks them; what the order's way of delivery does not have is left out. */
  values: Partial<OrderValues>
}

export type EditOutcome =
  | 'done'
  | 'already'
  | 'unchanged'
  /** A colleague changed it since the form was opened. */
  | 'edited-since'
  /** Sales tax was worked out for the state that it was ordered to. */
  | 'another-state'
  /** Unpaid, on its way in whole or part, ready for pickup, or ended. */
  | 'not-now'
  | 'not-allowed'
  | Exclude<MoveOutcome, 'moved'>

/**
 * Changes who gets a paid order and where, before any of it is sent; the shopper is mailed what was changed. A
 * pickup moves to another studio of the same state that has all of it, and its units with it.
 */
export function editOrder(actor: Actor, edit: OrderEdit, now: Date): Promise<EditOutcome> {
  const { orderId, formId, values } = edit
  return changeOrder({ actor, permission: 'orders:edit', orderId }, now, async (change) => {
    const { tx, order, audit } = change
    const by = { actor: actorKey(actor), now }
    const asked = { ...valuesOf(order), ...values }
    const changes = findChanges(valuesOf(order), asked)
    // Other values from a form that was sent before are another change, and stand upon what it was before the first.
    const isNew = changes.fields.length > 0
    if (await wasEditedBy(tx, { orderId, formId })) return isNew ? 'edited-since' : 'already'
    if (!canEdit(order)) return 'not-now'
    if (edit.version !== order.version) return 'edited-since'
    if (asked.state !== order.state) return 'another-state'
    if (!isNew) return 'unchanged'
    if (asked.pickupLocationId && asked.pickupLocationId !== order.pickupLocationId) {
      if (order.broughtInAt) return 'not-now'
      const moved = await movePickup(tx, order, { to: asked.pickupLocationId, ...by })
      if (moved !== 'moved') return moved
    }
    await tx.order.update({ where: { id: orderId }, data: asked })
    await tellEdit(tx, { orderId, formId, changed: changes.words, ...by })
    await audit({ action: 'order.edited', before: changes.before, after: changes.after })
    return 'done'
  })
}

/** While an order is paid and all of it is still here. */
export function canEdit({ status, lines }: Pick<LockedOrder, 'status' | 'lines'>): boolean {
  return status === 'paid' && lines.every(({ shippedQuantity }) => shippedQuantity === 0)
}

function valuesOf(order: LockedOrder): OrderValues {
  const { fullName, phone, line1, line2, city, state, postalCode, pickupLocationId } = order
  return { fullName, phone, line1, line2, city, state, postalCode, pickupLocationId }
}
