import type { PromotionTerms } from '#app/promotions/promotion-form'
import type { StoredPromotion } from './read-promotion.server'

type Audited = PromotionTerms & { codes: string[] }
type Value = string | number | boolean

const FIELDS = [
  'name',
  'kind',
  'percentBp',
  'amountCents',
  'buyQuantity',
  'getQuantity',
  'minSpendCents',
  'categorySlugs',
  'productIds',
  'firstOrderOnly',
  'perCustomerLimit',
  'usesLimit',
  'startsAt',
  'endsAt',
  'addsToRoutines',
  'automatic',
  'combines',
  'priority',
  'codes',
] as const

/** What the trail says of a save: the fields that differ. Of customers it says how many there are, not who. */
export function auditOf(
  stored: StoredPromotion | null,
  saved: Audited,
): { before: Record<string, Value>; after: Record<string, Value> } {
  const before: Record<string, Value> = {}
  const after: Record<string, Value> = {}
  const note = (name: string, was: Value, is: Value) => {
    if (was === is) return
    if (stored) before[name] = was
    after[name] = is
  }
  for (const field of FIELDS) note(field, shown(stored?.[field] ?? null), shown(saved[field]))
  note('namedCustomers', stored?.emails.length ?? 0, saved.emails.length)
  if (
    stored &&
    stored.emails.length === saved.emails.length &&
    !sameList(stored.emails, saved.emails)
  )
    after['namedCustomers'] = 'others'
  return { before, after }
}

function shown(value: Audited[(typeof FIELDS)[number]]): Value {
  if (value === null) return 'none'
  if (value instanceof Date) return value.toISOString()
  if (!Array.isArray(value)) return value
  return value.length === 0 ? 'none' : value.toSorted().join(', ')
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join() === b.toSorted().join()
}
