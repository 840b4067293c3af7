/** What staff can do to a record, and how the trail says it. */
export const AUDIT_ACTIONS = {
  'order.noted': 'added a note',
  'order.shipped': 'marked as shipped',
  'order.edited': 'changed who gets it or where',
  'order.size_switched': 'switched a line to another size',
  'order.tracking_corrected': 'corrected how a parcel went',
  'order.lot_replaced': 'took other units for recalled ones',
  'order.ready': 'marked as ready for pickup',
  'order.delivered': 'marked as delivered',
  'order.picked_up': 'marked as picked up',
  'order.cancelled': 'cancelled',
  'order.refunded': 'refunded',
  'order.imported': 'brought in by a file',
  'order.refund_retried': 'sent a refund again',
  'order.refund_settled': 'settled a refund that had failed',
  'order.return_approved': 'approved a return',
  'order.return_declined': 'declined a return',
  'order.return_received': 'received a return',
  'order.return_settled': 'settled a return',
  'stripe-event.replayed': 'had it taken in again',
  'mail.sent_again': 'sent it again',
  'promotion.created': 'created',
  'promotion.changed': 'changed',
  'promotion.paused': 'paused',
  'promotion.resumed': 'resumed',
  'promotion.ended': 'ended',
  'promotion.duplicated': 'made as a copy',
  'settings.changed': 'changed',
  'settings.removed': 'took out',
  'product.created': 'created',
  'product.revised': 'changed',
  'product.published': 'published',
  'product.scheduled': 'scheduled',
  'product.unscheduled': 'took off the schedule',
  'product.archived': 'archived',
  'product.drafted': 'put back to draft',
  'product.pictures_changed': 'changed the pictures',
  'product.reread': 'had its label read anew',
  'guide.created': 'created',
  'guide.placed': 'changed its place or address',
  'guide.draft_begun': 'began a draft',
  'guide.edited': 'edited the draft',
  'guide.draft_discarded': 'discarded a draft',
  'guide.restored': 'began a draft from an old version',
  'guide.published': 'published',
  'guide.scheduled': 'scheduled',
  'guide.unscheduled': 'took off the schedule',
  'guide.withdrawn': 'took offline',
  'stock.received': 'received units',
  'stock.counted': 'counted a lot',
  'stock.transferred': 'moved units to another location',
  'stock.written_off': 'wrote units off',
  'stock.recalled': 'recalled a lot',
  'stock.recall_mailed': 'wrote to the shoppers of a recalled lot',
  'stock.recall_exported': 'exported who received a lot',
  'consultation.contacted': 'marked as contacted',
  'consultation.closed': 'closed',
  'consultation.reopened': 'reopened',
  'consultation.answers_opened': 'opened the answers',
  'customer.noted': 'added a note',
  'customer.exported': 'exported all that is known',
  'customer.erased': 'erased',
  'customer.imported': 'brought in or changed by a file',
  'notice.dismissed': 'dismissed',
  'import.checked': 'sent a file to import',
  'import.started': 'started an import',
  'import.cancelled': 'cancelled an import',
  'import.ended': 'finished an import',
  'export.taken': 'exported',
  'ingredient.added': 'added to the dictionary',
  'ingredient.corrected': 'corrected',
  'ingredient.imported': 'imported an ingredient',
  'product.imported': 'imported a product',
  'review.published': 'published',
  'review.refused': 'refused',
  'review.sent_to_care': 'sent to care',
  'review.replied': 'replied for the shop',
  'review.reply_withdrawn': 'withdrew the reply',
  'label.added': 'added',
  'label.changed': 'changed',
  'label.moved': 'changed its place among the others',
  'label.removed': 'removed',
  'content.created': 'created',
  'content.saved': 'saved a draft',
  'content.published': 'published a version',
  'content.scheduled': 'scheduled a version',
  'content.unscheduled': 'took a version off the schedule',
  'content.restored': 'made a draft of an old version',
  'content.discarded': 'discarded a draft',
  'content.archived': 'took it off sale',
  'content.offered': 'put it back on sale',
  'content.moved': 'changed its place among the others',
  'staff.role_changed': 'changed the role',
  'staff.disabled': 'disabled the account',
  'staff.enabled': 'enabled the account',
  'staff.sessions_ended': 'ended all sessions',
  'staff.invited': 'invited',
  'staff.invitation_resent': 'sent the invitation again',
  'staff.invitation_withdrawn': 'withdrew the invitation',
  'staff.joined': 'joined by an invitation',
  'staff.reset_sent': 'sent a link for a new password',
  'staff.password_reset': 'set a new password by a link',
  'staff.password_changed': 'changed the password',
  'staff.renamed': 'changed the name',
  'staff.session_ended': 'ended a session',
  'staff.two_step_on': 'switched two-step sign-in on',
  'staff.two_step_off': 'switched two-step sign-in off',
  'staff.recovery_codes_renewed': 'made new recovery codes',
  'staff.recovery_code_used': 'signed in with a recovery code',
} as const

export type AuditAction = keyof typeof AUDIT_ACTIONS

export const RECORD_KINDS = {
  order: 'Order',
  product: 'Product',
  guide: 'Guide',
  ingredient: 'Ingredient',
  stock: 'Stock',
  category: 'Category',
  concern: 'Concern',
  promotion: 'Promotion',
  review: 'Review',
  bundle: 'Bundle',
  treatment: 'Treatment',
  location: 'Studio',
  settings: 'Settings',
  staff: 'Staff',
  'stripe-event': 'Stripe event',
  mail: 'Mail',
  notice: 'Notice',
  customer: 'Customer',
  consultation: 'Consultation',
  import: 'Import',
  export: 'Export',
} as const

export type RecordKind = keyof typeof RECORD_KINDS

/** The actions by what they are done to, each in words, to choose one of them. */
export function actionGroups() {
  const groups = new Map<string, { action: string; words: string }[]>()
  for (const [action, words] of Object.entries(AUDIT_ACTIONS)) {
    const kind = action.slice(0, action.indexOf('.'))
    const title = Object.hasOwn(RECORD_KINDS, kind)
      ? RECORD_KINDS[kind as RecordKind]
      : 'Bundle, treatment or studio'
    groups.set(title, [...(groups.get(title) ?? []), { action, words }])
  }
  return [...groups].map(([title, actions]) => ({ title, actions }))
}

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
  if (recordKind === 'stripe-event') return '/admin/events'
  if (recordKind === 'mail') return '/admin/mails'
  if (recordKind === 'notice') return '/admin/today'
  if (recordKind === 'settings') return '/admin/settings'
  if (recordKind === 'promotion') return `/admin/promotions/${recordId}`
  if (recordKind === 'category' || recordKind === 'concern')
    return `/admin/categories?edit=${recordId}`
  if (recordKind === 'bundle') return `/admin/bundles/${recordId}`
  if (recordKind === 'treatment') return `/admin/treatments/${recordId}`
  if (recordKind === 'location') return `/admin/studios/${recordId}`
  if (recordKind === 'product') return `/admin/catalog/${recordId}`
  if (recordKind === 'ingredient') return `/admin/ingredients/${recordId}`
  if (recordKind === 'review') return `/admin/reviews/${recordId}`
  if (recordKind === 'guide') return `/admin/guides/${recordId}`
  if (recordKind === 'import') return `/admin/exchange/imports/${recordId}`
  if (recordKind === 'customer') return `/admin/customers/${recordName}`
  if (recordKind === 'consultation') return `/admin/consultations/${recordName}`
  if (recordKind === 'stock') return `/admin/stock/${recordId}`
  return recordKind === 'order' ? `/admin/orders/${recordName}` : undefined
}

/** An action in words; its own name for one that the shop no longer knows. */
export function actionWords(action: string): string {
  return Object.hasOwn(AUDIT_ACTIONS, action) ? AUDIT_ACTIONS[action as AuditAction] : action
}

/** What kind of record it is, in words; its own name for one that the shop no longer knows. */
export function kindWords(kind: string): string {
  return Object.hasOwn(RECORD_KINDS, kind) ? RECORD_KINDS[kind as RecordKind] : kind
}
