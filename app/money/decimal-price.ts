import { formatMoney } from '#app/money/format-money'

/** Whole cents as machines read them: 123450 → "1234.50", −500 → "-5.00". Throws on a fraction of a cent. */
export function decimalPrice(cents: number): string {
  return formatMoney(cents)
    .replace('−', '-')
    .replace(/[^\d.-]/g, '')
}
