import { formatMoney } from '#app/money/format-money'
import { formatPercent } from '#app/money/format-percent'
import { shopMomentWords } from '#app/time/shop-clock'
import { ROLE_NAMES } from './role'

/** What a field of the trail is called where its own name does not say it. */
const NAMES: Readonly<Record<string, string>> = {
  sku: 'SKU',
  locationId: 'Studio',
  freeFromCents: 'Free from this spend',
  cutoffHour: 'Leaves the same day before',
  notTo: 'Does not go to',
  flammableNotTo: 'Not with flammable items to',
  allowsFlammable: 'May carry flammable items',
  active: 'Offered',
}

const UNITS: readonly [end: string, words: (amount: number) => string][] = [
  ['Cents', formatMoney],
  ['Bp', formatPercent],
  ['Per100k', (parts) => formatPercent(parts / 10)],
]

/**
 * A field of the trail as staff read it: `amountCents` 1237 is "Amount" "$12.37", `percentBp` 1250 "Percent" "12.5%",
 * `status` "ready_for_pickup" "Status" "ready for pickup". A name in words already stays as it is.
 */
export function trailWords(name: string, value: unknown): [name: string, value: string] {
  const unit = UNITS.find(([end]) => name.endsWith(end) && name.length > end.length)
  const bare = unit ? name.slice(0, -unit[0].length) : name
  const called = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined
  const inUnit = unit && typeof value === 'number' && Number.isSafeInteger(value)
  return [called ?? inWords(bare), inUnit ? unit[1](value) : valueInWords(name, value)]
}

/** "onHand" → "On hand"; what has a space or a sign in it was written for people. */
function inWords(name: string): string {
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) return name
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function valueInWords(name: string, value: unknown): string {
  if (value === null || value === undefined) return 'none'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value))
    return value.map((part) => valueInWords(name, part)).join(', ') || 'none'
  if (typeof value !== 'string') return JSON.stringify(value)
  if (name === 'role' && Object.hasOwn(ROLE_NAMES, value))
    return ROLE_NAMES[value as keyof typeof ROLE_NAMES]
  // How a consultation ended, such as "visit-arranged".
  if (name === 'outcome') return value.replaceAll('-', ' ')
  if (ISO_MOMENT.test(value)) return shopMomentWords(new Date(value))
  return ENUM_WORD.test(value) ? value.replaceAll('_', ' ') : value
}

const ISO_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
/** Such as "ready_for_pickup". */
const ENUM_WORD = /^[a-z]+(_[a-z]+)+$/
