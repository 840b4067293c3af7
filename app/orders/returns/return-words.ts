/** The lists of returns that staff work through, by the word in the address. */
export const RETURN_VIEWS = {
  waiting: { label: 'Waiting', statuses: ['requested', 'approved'] },
  arrived: { label: 'Arrived', statuses: ['received'] },
  settled: { label: 'Settled', statuses: ['refunded', 'declined'] },
} as const

export type ReturnView = keyof typeof RETURN_VIEWS

export function parseReturnView(word: string | null): ReturnView {
  return word !== null && Object.hasOwn(RETURN_VIEWS, word) ? (word as ReturnView) : 'waiting'
}

/** A return's state, for a table of staff's and in a sentence for the shopper. */
export const RETURN_STATES = {
  requested: { label: 'Asked for', sentence: 'We are looking at what you asked for.' },
  approved: { label: 'On its way', sentence: 'We wait for it to arrive.' },
  received: { label: 'Arrived', sentence: 'It has arrived, and we are settling your refund.' },
  refunded: { label: 'Refunded', sentence: 'It has arrived, and your refund is on its way.' },
  declined: { label: 'Declined', sentence: 'We could not refund this return.' },
} as const

/** In what condition a unit came back. Only an unopened one is ever sold again. */
export const CONDITIONS = {
  unopened: 'Unopened, can be sold',
  opened: 'Opened',
  damaged: 'Damaged',
  wrong_item: 'Not what we sold',
} as const

export type Condition = keyof typeof CONDITIONS
export const CONDITION_WORDS = Object.keys(CONDITIONS) as [Condition]

/** Why a unit that came back is not paid back, as staff choose it and as the shopper reads it. */
export const REFUSALS = {
  sealed: 'For hygiene we take this item back only unopened.',
  used: 'Most of it had been used.',
  other: 'It is not the item that we sent you.',
  before: 'We had refunded it before.',
} as const

export type Refusal = keyof typeof REFUSALS
export const REFUSAL_WORDS = Object.keys(REFUSALS) as [Refusal]

/** Whether the shop's policy lets a unit that came back so be paid back: opened is fine, but for what is sold sealed. */
export function mayBeRefunded(line: { returnUnopenedOnly: boolean }, condition: Condition) {
  return !(line.returnUnopenedOnly && condition === 'opened')
}
