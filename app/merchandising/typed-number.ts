import { z } from 'zod'

const LONGEST_WHOLE = 7

/** "24", "24.5" or "$24.50" as whole cents; undefined for what is no amount. No floating point on the way. */
export function parseCents(typed: string): number | undefined {
  return scaled(typed.replace(/^\$\s*/, '').replaceAll(',', ''), 2)
}

/** "16.2" as thousandths, 16200; undefined for what is no number or finer than that. */
export function parseMilli(typed: string): number | undefined {
  return scaled(typed, 3)
}

/** Whole cents as they are typed: 2450 → "24.50". */
export function typedCents(cents: number | null): string {
  return cents === null ? '' : unscaled(cents, 2)
}

/** Thousandths as they are typed: 16200 → "16.2". */
export function typedMilli(milli: number | null): string {
  return milli === null ? '' : unscaled(milli, 3).replace(/\.?0+$/, '')
}

/** A whole number within bounds, or null where nothing is typed. */
export function optionalWhole(most: number, message: string) {
  return z.string().transform((typed, context) => {
    if (typed === '') return null
    const number = /^\d{1,6}$/.test(typed) ? Number(typed) : NaN
    if (number >= 1 && number <= most) return number
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}

function scaled(typed: string, places: number): number | undefined {
  const [, whole = '', fraction = ''] = /^(\d+)(?:\.(\d+))?$/.exec(typed) ?? []
  if (whole === '' || whole.length > LONGEST_WHOLE || fraction.length > places) return undefined
  const number = Number(whole + fraction.padEnd(places, '0'))
  // What an integer column of PostgreSQL holds.
  return number <= 2_147_483_647 ? number : undefined
}

function unscaled(number: number, places: number): string {
  const digits = String(number).padStart(places + 1, '0')
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`
}
