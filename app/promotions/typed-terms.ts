import { z } from 'zod'
import { readCents } from '#app/money/read-cents'
import { normalizeCode } from './promotion-code'

const MOST_CODES = 200
const MOST_EMAILS = 200

/** "12.5" or "12.5%" → basis points; NaN for what is none. Whether it is needed depends on the kind: check-terms. */
export const percent = z
  .string()
  .optional()
  .transform((typed) => {
    if (typed === undefined) return undefined
    // Hundredths of a dollar and of a percent are written alike.
    return readCents(typed.trim().replace(/\s*%$/, '')) ?? NaN
  })

/** "5", "5.50" or "$5.50" → cents; NaN for what is none. */
export const amount = z
  .string()
  .optional()
  .transform((typed) => (typed === undefined ? undefined : (readCents(typed) ?? NaN)))

/** A whole number; NaN for what is none. */
export const count = z
  .string()
  .optional()
  .transform((typed) => {
    if (typed === undefined) return undefined
    return /^\d{1,7}$/.test(typed.trim()) ? Number(typed) : NaN
  })

/** Codes in their one spelling, each once, in the order typed. */
export const codeList = z
  .string()
  .max(20_000, 'Enter 200 codes at most')
  .optional()
  .transform((typed, context) => {
    const words = wordsOf(typed)
    const codes = words.map(normalizeCode)
    const unreadable = words.find((_, i) => codes[i] === null)
    if (unreadable)
      context.addIssue({
        code: 'custom',
        message: `A code has 40 characters at most: ${unreadable}`,
      })
    if (words.length > MOST_CODES)
      context.addIssue({ code: 'custom', message: `Enter ${MOST_CODES} codes at most` })
    return [...new Set(codes.flatMap((code) => code ?? []))]
  })

/** Addresses in lower case, each once, sorted. */
export const emailList = z
  .string()
  .max(50_000, 'Enter 200 addresses at most')
  .optional()
  .transform((typed, context) => {
    const emails = wordsOf(typed).map((word) => word.toLowerCase())
    const wrong = emails.find((email) => !z.email().safeParse(email).success)
    if (wrong)
      context.addIssue({ code: 'custom', message: `This is not an email address: ${wrong}` })
    if (emails.length > MOST_EMAILS)
      context.addIssue({ code: 'custom', message: `Enter ${MOST_EMAILS} addresses at most` })
    return [...new Set(emails)].toSorted()
  })

/** What stands between spaces, commas and line ends. */
function wordsOf(typed: string | undefined): string[] {
  return (typed ?? '').split(/[\s,;]+/).filter(Boolean)
}
