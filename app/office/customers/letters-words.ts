export const LETTERS_LABELS = {
  pending: 'Not confirmed',
  subscribed: 'Subscribed',
  unsubscribed: 'Unsubscribed',
} as const

const CONSENT_KINDS: Readonly<Record<string, string>> = {
  given: 'Given',
  requested: 'Asked for',
  confirmed: 'Confirmed',
  withdrawn: 'Withdrawn',
}

export function consentWords(kind: string): string {
  return CONSENT_KINDS[kind] ?? kind
}
