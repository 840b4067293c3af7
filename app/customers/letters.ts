import { z } from 'zod'
import { LowerCaseEmail } from '#app/http/email-address'
import { ConsentVersion } from './letters-consent'

/** Where a form for the letter stands; kept with the consent. */
export const LETTERS_PLACES = ['footer', 'guide', 'letters page', 'unsubscribe page'] as const
export type LettersPlace = (typeof LETTERS_PLACES)[number]

export const LETTERS_NAME = 'Thoughts on skin and life'
export const LETTERS_CONTENT =
  'One letter a month at most: what we learned about skin, what studies show and what they do not, and now and then a product.'

/** What the sign-up form sends. */
export const LettersSignUp = z.object({
  email: LowerCaseEmail,
  place: z.enum(LETTERS_PLACES),
  /** The version of the words that were shown. */
  consent: ConsentVersion,
  /** No person sees this field; what fills it in is a program. */
  subject: z.string().optional(),
})
export type LettersSignUp = z.infer<typeof LettersSignUp>

/** What the form is told. It is the same for every address, known or not. */
export type LettersAnswer = { kind: 'sent' } | { kind: 'refused'; message: string; typed: string }
