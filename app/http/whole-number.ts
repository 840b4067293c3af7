import { z } from 'zod'

/**
 * A whole number as people write it: digits, with spaces around them at most. Of "1e3", "0x10" and "1.0", which the
 * language would take, the schema sees no number and answers with its own words for that.
 */
export function inDigits(number: z.ZodCoercedNumber) {
  return z.preprocess(
    (typed) => (typeof typed === 'string' && !/^\s*\d+\s*$/.test(typed) ? undefined : typed),
    number,
  )
}
