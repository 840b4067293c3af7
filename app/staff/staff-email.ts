import { z } from 'zod'

const LONGEST_EMAIL = 254

/** The address of a member of staff, in lower case. */
export const StaffEmail = z
  .string('Enter an email address')
  .max(LONGEST_EMAIL, `Shorten this to ${LONGEST_EMAIL} characters`)
  .overwrite((typed) => typed.trim().toLowerCase())
  .refine((typed) => z.regexes.email.test(typed), {
    error: 'Enter an email address such as name@example.com',
  })

/** How colleagues know somebody. */
export const StaffName = z
  .string('Enter a name')
  .trim()
  .min(1, 'Enter a name')
  .max(80, 'Shorten this to 80 characters')
  .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'Leave out characters that cannot be seen')
