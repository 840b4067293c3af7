import { z } from 'zod'

/**
 * What a customer agrees to when answers about skin are kept, word for word, by version. A version that was
 * shown to anyone is never changed; new words get a new version.
 */
export const SKIN_CONSENT_WORDS = {
  '2026-11': {
    kept: 'We keep your skin type, how much cleansing suits it, what you look after, and what you avoid or react to, so that the routine builder and your plan come filled in. It is used for nothing else, and you can change or delete it in your account at any time.',
    health:
      'Also keep my answers about health: pregnancy and nursing, what I already use, irritated skin, and whether it is for a child',
    healthNote: 'Without this, the builder asks them anew each time.',
  },
} as const

/** What was agreed to, word for word; null for a version that the shop no longer knows. */
export function skinConsentWords(version: string, withHealth: boolean): string[] | null {
  if (!Object.hasOwn(SKIN_CONSENT_WORDS, version)) return null
  const { kept, health } = SKIN_CONSENT_WORDS[version as keyof typeof SKIN_CONSENT_WORDS]
  return withHealth ? [kept, health] : [kept]
}

const SkinConsentVersion = z.enum(
  Object.keys(SKIN_CONSENT_WORDS) as [keyof typeof SKIN_CONSENT_WORDS],
)

export const CURRENT_SKIN_CONSENT: z.infer<typeof SkinConsentVersion> = '2026-11'

/** What the builder's page can send: keep the answers of its address, or sign in first to do so. */
export const SkinForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('save'),
    consent: SkinConsentVersion,
    health: z.literal('yes').optional(),
  }),
  z.object({ intent: z.literal('sign-in') }),
])
