import { z } from 'zod'

const LONGEST_ADDRESS = 254
const LONGEST_LOCAL_PART = 64

/** An address to write to, in lower case: one person is one, however it was typed. Refuses in words. */
export const LowerCaseEmail = z
  .string({ error: 'Enter your email address' })
  .max(LONGEST_ADDRESS * 10, { error: 'Shorten this to 254 characters', abort: true })
  .overwrite((typed) => typed.trim().toLowerCase())
  .max(LONGEST_ADDRESS, { error: 'Shorten this to 254 characters', abort: true })
  .refine((typed) => z.regexes.email.test(typed) && typed.lastIndexOf('@') <= LONGEST_LOCAL_PART, {
    error: 'Enter an email address such as name@example.com',
  })
