import { z } from 'zod'

/**
 * What a person agrees to, word for word, by version: shown beside the button and kept with each consent.
 * A version that was shown to anyone is never changed; new words get a new version.
 */
export const CONSENT_WORDS = {
  '2026-11': {
    requested:
      'By signing up you agree that Porewell writes to you at this address, at most once a month, with “Thoughts on skin and life”. It can name products that we sell. You can stop it in one click in every letter. We use the address for this letter and nothing else.',
    confirmed: 'Yes, send me the letter',
    withdrawn: 'Stop the letter',
  },
} as const

export const ConsentVersion = z.enum(Object.keys(CONSENT_WORDS) as [keyof typeof CONSENT_WORDS])
export type ConsentVersion = z.infer<typeof ConsentVersion>

/** Instead of a version: the words and the place are as a file of staff told them. */
export const BY_FILE = 'by file'

export const CURRENT_CONSENT: ConsentVersion = '2026-11'

/** What the buttons to confirm, to unsubscribe and to come back send. */
export const ConsentForm = z.object({
  kind: z.enum(['requested', 'confirmed', 'withdrawn']),
  consent: ConsentVersion,
})

/** The words as they are kept with a consent. */
export function consentWords(
  version: ConsentVersion,
  kind: keyof (typeof CONSENT_WORDS)['2026-11'],
) {
  return { kind, wording: CONSENT_WORDS[version][kind], wordingVersion: version }
}
