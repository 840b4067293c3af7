/** What staff can do to a record, and how the trail says it. */
export const AUDIT_ACTIONS = {
  'order.noted': 'added a note',
  'order.shipped': 'marked as shipped',
  'order.ready': 'marked as ready for pickup',
  'order.delivered': 'marked as delivered',
  'order.picked_up': 'marked as picked up',
  'order.cancelled': 'cancelled',
  'order.refunded': 'refunded',
  'stock.received': 'received units',
  'stock.counted': 'counted a lot',
  'stock.transferred': 'moved units to another location',
  'stock.written_off': 'wrote units off',
  'stock.recalled': 'recalled a lot',
  'stock.recall_mailed': 'wrote to the shoppers of a recalled lot',
  'stock.recall_exported': 'exported who received a lot',
  'import.checked': 'sent a file to import',
  'import.started': 'started an import',
  'import.cancelled': 'cancelled an import',
  'import.ended': 'finished an import',
  'export.taken': 'exported',
  'ingredient.imported': 'imported an ingredient',
  'product.imported': 'imported a product',
  'staff.role_changed': 'changed the role',
  'staff.disabled': 'disabled the account',
  'staff.enabled': 'enabled the account',
  'staff.sessions_ended': 'ended all sessions',
} as const

export type AuditAction = keyof typeof AUDIT_ACTIONS

export const RECORD_KINDS = {
  order: 'Order',
  product: 'Product',
  ingredient: 'Ingredient',
  stock: 'Stock',
  import: 'Import',
  export: 'Export',
  staff: 'Staff',
} as const

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
  if (recordKind === 'import') return `/admin/exchange/imports/${recordId}`
  if (recordKind === 'stock') return `/admin/stock/${recordId}`
  return recordKind === 'order' ? `/admin/orders/${recordName}` : undefined
}

/** An action in words; its own name for one that the shop no longer knows. */
export function actionWords(action: string): string {
  return Object.hasOwn(AUDIT_ACTIONS, action) ? AUDIT_ACTIONS[action as AuditAction] : action
}
