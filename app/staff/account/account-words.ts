/** What the page says of what was done, told by a word in its address. */
const SAID = {
  name: 'Your name is changed.',
  password: 'Your password is changed, and your other sessions are ended.',
  session: 'The session is ended.',
  'two-step-off': 'Two-step sign-in is off.',
} as const

export type Said = keyof typeof SAID

/** Undefined for a word that the shop does not say. */
export function saidWords(said: string | null): string | undefined {
  return said !== null && Object.hasOwn(SAID, said) ? SAID[said as Said] : undefined
}

export const WRONG_PASSWORD = 'This is not your password.'
export const TOO_MANY_PASSWORDS = 'There were too many wrong passwords. Please wait 15 minutes.'
export const DEMO_PASSWORD_STAYS = 'The password of a demo account stays the documented one.'
