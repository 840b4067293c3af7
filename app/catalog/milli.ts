/** "16.2" as thousandths, 16200; undefined for what is no number, finer than that, or too much for the database. */
export function readMilli(typed: string): number | undefined {
  const [, whole = '', part = ''] = /^(\d{1,7})(?:\.(\d{1,3}))?$/.exec(typed.trim()) ?? []
  if (whole === '') return undefined
  const milli = Number(whole) * 1000 + Number(part.padEnd(3, '0'))
  return milli <= MOST_INTEGER ? milli : undefined
}

/** What an integer column of PostgreSQL holds. */
const MOST_INTEGER = 2_147_483_647

/** Thousandths as they are typed: 16200 → "16.2". */
export function writeMilli(milli: number): string {
  const part = String(milli % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  const whole = Math.trunc(milli / 1000)
  return part ? `${whole}.${part}` : String(whole)
}
