import { z } from 'zod'
import { LowerCaseEmail } from '#app/http/email-address'

/** For how long a mailed link signs in. */
export const LINK_MINUTES = 30

/** For how long a browser stays signed in. */
export const SESSION_DAYS = 30

/** What the sign-in form sends. */
export const SignInForm = z.object({
  email: LowerCaseEmail,
  /** No person sees this field; what fills it in is a program. */
  subject: z.string().optional(),
})

/** What the form is told where no link was asked for. */
export type SignInAnswer = { message: string; typed: string }

/** What a mailed link stands for now; `email` is the address that it proves. */
export type LinkState =
  { kind: 'open'; email: string } | { kind: 'used' } | { kind: 'expired' } | { kind: 'unknown' }
