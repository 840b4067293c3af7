/** What an integer column of PostgreSQL holds. */
const MOST_CENTS = 2_147_483_647

/** "12", "12.5", "$1,234.50" → whole cents; undefined for anything else, more than two decimals included. */
export function readCents(typed: string): number | undefined {
  const amount = /^\$?(\d{1,3}(?:,\d{3})+|\d{1,8})(?:\.(\d{1,2}))?$/.exec(typed.trim())
  if (!amount) return undefined
  const [, dollars = '', cents = ''] = amount
  const all = Number(dollars.replaceAll(',', '')) * 100 + Number(cents.padEnd(2, '0'))
  return all <= MOST_CENTS ? all : undefined
}

/** 1250 → "12.50", as a form field or a file has it. Throws on a fraction of a cent. */
export function writeCents(cents: number): string {
  if (!Number.isSafeInteger(cents)) throw new RangeError(`Money is whole cents, not ${cents}`)
  const digits = String(Math.abs(cents)).padStart(3, '0')
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
