import { z } from 'zod'
import { LONGEST_PASSWORD } from './password'

const LONGEST_EMAIL = 254

export const SignInForm = z.object({
  email: z
    .string('Enter your email address')
    .max(LONGEST_EMAIL, `Shorten this to ${LONGEST_EMAIL} characters`)
    .overwrite((typed) => typed.trim().toLowerCase())
    .refine((typed) => z.regexes.email.test(typed), {
      error: 'Enter an email address such as name@example.com',
    }),
  password: z
    .string('Enter your password')
    .max(LONGEST_PASSWORD, 'No password here is longer than 128 characters'),
})
