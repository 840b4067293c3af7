import { z } from 'zod'
import { findFlaggedClaims } from '#app/catalog/claims'
import { LowerCaseEmail } from '#app/http/email-address'
import { FIRST_RETURN_WORDS, LONGEST_RETURN_WORDS } from '#app/platform/return-words'
import { SENDER } from '#app/platform/environment'
import { seen } from './settings-form'

/** Who keeps the shop, as it is stored; null for what is left empty. */
export type StoredProfile = {
  businessName: string
  postalAddress: string | null
  careEmail: string
  reactionEmail: string | null
  reactionPhone: string | null
  mailSender: string | null
  returnDays: number
  returnsOpened: boolean
  /** null: the first words hold. */
  returnsWords: string | null
}

const DAYS = 'Enter whole days, 1 to 365'
const orNone = (text: string | undefined) => text ?? null

/** The form about the business. */
export const ProfileForm = z
  .object({
    intent: z.literal('profile'),
    seen,
    businessName: z.string('Enter the name').max(80, 'Keep it to 80 characters'),
    postalAddress: z
      .string()
      .max(300, 'Keep it to 300 characters')
      .transform((text) => text.replaceAll('\r\n', '\n').trim())
      .optional()
      .transform(orNone),
    careEmail: LowerCaseEmail,
    reactionEmail: LowerCaseEmail.optional().transform(orNone),
    reactionPhone: z
      .string()
      .regex(/^\+?[\d\s().-]{7,20}$/, 'Enter a phone number such as (555) 010-0100')
      .optional()
      .transform(orNone),
    mailSender: z
      .string()
      .max(120, 'Keep it to 120 characters')
      .regex(SENDER, 'Enter a sender such as Porewell <hello@shop.example>')
      .optional()
      .transform(orNone),
    returnDays: z.string(DAYS).transform((typed, context) => {
      const days = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : NaN
      if (days >= 1 && days <= 365) return days
      context.addIssue({ code: 'custom', message: DAYS })
      return z.NEVER
    }),
    returnsOpened: z.boolean().default(false),
    returnsWords: z
      .string()
      .transform((text) => text.replaceAll('\r\n', '\n').trim())
      .pipe(
        z
          .string()
          .max(LONGEST_RETURN_WORDS, 'Keep it to 4,000 characters')
          .superRefine((words, context) => {
            for (const { phrase, reason, instead } of findFlaggedClaims(words, 'cosmetic'))
              context.addIssue({
                code: 'custom',
                message: `Shoppers would read “${phrase}”. ${reason} Say “${instead}”.`,
              })
          }),
      )
      .optional()
      .transform((text) => (text === FIRST_RETURN_WORDS ? null : orNone(text))),
  })
  .transform(({ intent, seen: was, ...profile }) => ({
    intent,
    seen: was,
    profile: profile satisfies StoredProfile,
  }))
