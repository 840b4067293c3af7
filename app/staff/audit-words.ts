import { formatMoney } from '#app/money/format-money'
import { shopMomentWords } from '#app/time/shop-clock'

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
const CENTS = /^-?\d+$/
const KEYWORD = /^[a-z]+(_[a-z]+)+$/

/** A name and a value of the trail as people read them: money, moments and keywords in words, other text as it is. */
export function auditWords(name: string, value: string): [name: string, value: string] {
  const isMoney = name.endsWith('Cents') && CENTS.test(value)
  return [spaced(isMoney ? name.slice(0, -'Cents'.length) : name), valueWords(value, isMoney)]
}

function valueWords(value: string, isMoney: boolean): string {
  if (isMoney) return formatMoney(Number(value))
  if (MOMENT.test(value)) return shopMomentWords(new Date(value))
  if (value === 'true') return 'yes'
  if (value === 'false') return 'no'
  if (value === 'null') return 'none'
  return KEYWORD.test(value) ? value.replaceAll('_', ' ') : value
}

/** "publishAt" as "publish at". */
function spaced(name: string): string {
  return name.replace(/(?<=[a-z\d])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
