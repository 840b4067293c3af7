import { formatMoney } from '#app/money/format-money'
import { formatPercent } from '#app/money/format-percent'
import { lastDayBefore, shopDayWords } from '#app/time/shop-clock'

/** A promotion's terms as they are stored, with the names of what it covers. */
export interface Terms {
  kind: 'percentage' | 'fixed' | 'free_delivery' | 'buy_x_get_y' | 'bundle'
  percentBp: number | null
  amountCents: number | null
  buyQuantity: number | null
  getQuantity: number | null
  minSpendCents: number
  categories: readonly string[]
  products: readonly string[]
  emails: readonly string[]
  firstOrderOnly: boolean
  startsAt: Date | null
  endsAt: Date | null
  usesLimit: number | null
  perCustomerLimit: number | null
}

/** "10% off Cleansers from $40.00, once per customer, until December 31, 2026". */
export function termsInWords(terms: Terms): string {
  return [
    gainWords(terms) + spendWords(terms),
    ...customerWords(terms),
    ...limitWords(terms),
    ...dateWords(terms),
  ].join(', ')
}

function gainWords(terms: Terms): string {
  const of = scopeWords(terms)
  switch (terms.kind) {
    case 'percentage':
      return `${formatPercent(terms.percentBp ?? 0)} off ${of}`
    case 'fixed':
      return `${formatMoney(terms.amountCents ?? 0)} off ${of}`
    case 'free_delivery':
      return `Free standard delivery${coversAll(terms) ? '' : ` with ${of}`}`
    case 'buy_x_get_y':
      return `Buy ${terms.buyQuantity}, get ${terms.getQuantity} free of ${of}, the cheapest free`
    case 'bundle':
      return `${formatPercent(terms.percentBp ?? 0)} off each whole set of ${list(terms.products, 'and')}`
  }
}

function spendWords({ kind, minSpendCents, ...terms }: Terms): string {
  if (minSpendCents === 0) return ''
  const on = kind === 'free_delivery' && !coversAll(terms) ? ' of them' : ''
  return ` from ${formatMoney(minSpendCents)}${on}`
}

function customerWords({ emails, firstOrderOnly }: Terms): string[] {
  return [
    ...(emails.length === 1 ? ['for one named customer'] : []),
    ...(emails.length > 1 ? [`for ${emails.length} named customers`] : []),
    ...(firstOrderOnly ? ['on a first order'] : []),
  ]
}

function limitWords({ usesLimit, perCustomerLimit }: Terms): string[] {
  return [
    ...(perCustomerLimit === null ? [] : [`${times(perCustomerLimit)} per customer`]),
    ...(usesLimit === null ? [] : [`${times(usesLimit)} in all`]),
  ]
}

function dateWords({ startsAt, endsAt }: Terms): string[] {
  return [
    ...(startsAt ? [`from ${shopDayWords(startsAt)}`] : []),
    ...(endsAt ? [`until ${shopDayWords(lastDayBefore(endsAt))}`] : []),
  ]
}

type Scope = Pick<Terms, 'categories' | 'products'>

function scopeWords({ categories, products }: Scope): string {
  return coversAll({ categories, products })
    ? 'all items'
    : list([...categories, ...products], 'or')
}

function coversAll({ categories, products }: Scope): boolean {
  return categories.length + products.length === 0
}

function times(count: number): string {
  if (count === 1) return 'once'
  return count === 2 ? 'twice' : `${count.toLocaleString('en-US')} times`
}

export function list(names: readonly string[], joint: 'and' | 'or'): string {
  return new Intl.ListFormat('en-US', {
    type: joint === 'and' ? 'conjunction' : 'disjunction',
  }).format(names)
}
