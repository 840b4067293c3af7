/** What staff can do to a record, and how the trail says it. */
export const AUDIT_ACTIONS = {
  'order.noted': 'added a note',
  'order.shipped': 'marked as shipped',
  'order.ready': 'marked as ready for pickup',
  'order.delivered': 'marked as delivered',
  'order.picked_up': 'marked as picked up',
  'order.cancelled': 'cancelled',
  'order.refunded': 'refunded',
  'product.created': 'created',
  'product.revised': 'changed',
  'product.published': 'published',
  'product.scheduled': 'scheduled',
  'product.unscheduled': 'took off the schedule',
  'product.archived': 'archived',
  'product.drafted': 'put back to draft',
  'product.pictures_changed': 'changed the pictures',
  'staff.role_changed': 'changed the role',
  'staff.disabled': 'disabled the account',
  'staff.enabled': 'enabled the account',
  'staff.sessions_ended': 'ended all sessions',
} as const

export type AuditAction = keyof typeof AUDIT_ACTIONS

export const RECORD_KINDS = { order: 'Order', product: 'Product', staff: 'Staff' } as const

export type RecordKind = keyof typeof RECORD_KINDS

/** Where staff see a record; undefined for one that has no page. */
export function recordPath({
  recordKind,
  recordId,
  recordName,
}: {
  recordKind: string
  recordId: string
  recordName: string
}) {
  if (recordKind === 'staff') return '/admin/staff'
  if (recordKind === 'product') return `/admin/catalog/${recordId}`
  return recordKind === 'order' ? `/admin/orders/${recordName}` : undefined
}

/** An action in words; its own name for one that the shop no longer knows. */
export function actionWords(action: string): string {
  return Object.hasOwn(AUDIT_ACTIONS, action) ? AUDIT_ACTIONS[action as AuditAction] : action
}
