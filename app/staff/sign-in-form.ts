import { z } from 'zod'
import { LONGEST_PASSWORD } from './password'
import { StaffEmail } from './staff-email'

/** A password that somebody has, to be compared. */
export const CurrentPassword = z
  .string('Enter your password')
  .max(LONGEST_PASSWORD, `No password here is longer than ${LONGEST_PASSWORD} characters`)

/** A password that somebody chooses; whether it may be used, passwordProblem says. */
export const NewPassword = z
  .string('Choose a password')
  .max(LONGEST_PASSWORD, `Shorten this to ${LONGEST_PASSWORD} characters`)

export const SignInForm = z.object({ email: StaffEmail, password: CurrentPassword })

/** What the second step asks: six digits, or a recovery code such as k3mzd-77wqh. */
export const CodeForm = z.object({
  code: z
    .string('Enter the code')
    .max(40, 'A code is shorter than this')
    .overwrite((typed) => typed.toLowerCase().replace(/\s/g, ''))
    .refine((code) => /^(\d{6}|[a-z0-9]{5}-?[a-z0-9]{5})$/.test(code), {
      error: 'Enter the 6 digits, or a recovery code of 10 characters',
    })
    .overwrite((code) => code.replace(/^([a-z0-9]{5})([a-z0-9]{5})$/, '$1-$2')),
})
