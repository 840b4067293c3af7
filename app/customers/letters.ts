import { z } from 'zod'
import { ConsentVersion } from './letters-consent'

/** Where a form for the letter stands; kept with the consent. */
export const LETTERS_PLACES = ['footer', 'guide', 'letters page', 'unsubscribe page'] as const
export type LettersPlace = (typeof LETTERS_PLACES)[number]

export const LETTERS_NAME = 'Thoughts on skin and life'
export const LETTERS_CONTENT =
  'One letter a month at most: what we learned about skin, what studies show and what they do not, and now and then a product.'

const LONGEST_ADDRESS = 254
const LONGEST_LOCAL_PART = 64

/** In lower case, as it is stored: one person is one subscriber however the address was typed. */
const LetterAddress = z
  .string({ error: 'Enter your email address' })
  .max(LONGEST_ADDRESS * 10, { error: 'Shorten this to 254 characters', abort: true })
  .overwrite((typed) => typed.trim().toLowerCase())
  .max(LONGEST_ADDRESS, { error: 'Shorten this to 254 characters', abort: true })
  .refine((typed) => z.regexes.email.test(typed) && typed.lastIndexOf('@') <= LONGEST_LOCAL_PART, {
    error: 'Enter an email address such as name@example.com',
  })

/** What the sign-up form sends. */
export const LettersSignUp = z.object({
  email: LetterAddress,
  place: z.enum(LETTERS_PLACES),
  /** The version of the words that were shown. */
  consent: ConsentVersion,
  /** No person sees this field; what fills it in is a program. */
  subject: z.string().optional(),
})
export type LettersSignUp = z.infer<typeof LettersSignUp>

/** What the form is told. It is the same for every address, known or not. */
export type LettersAnswer = { kind: 'sent' } | { kind: 'refused'; message: string; typed: string }
