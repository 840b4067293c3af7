/** What became of a mail, in words. */
export const MAIL_STATES = { failed: 'Not taken', queued: 'Waiting', sent: 'Sent' } as const

/** The lists of mails by the word in the address. */
export const MAIL_VIEWS = { all: 'All', ...MAIL_STATES } as const

export type MailView = keyof typeof MAIL_VIEWS

export function parseMailView(word: string | null): MailView {
  return word !== null && Object.hasOwn(MAIL_VIEWS, word) ? (word as MailView) : 'all'
}
