import { z } from 'zod'

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
