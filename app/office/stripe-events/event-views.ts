/** What became of an event, in words. */
export const EVENT_STATES = {
  failed: 'Not taken in',
  received: 'Waiting',
  processed: 'Taken in',
  ignored: 'Not about an order of ours',
} as const

/** The lists of events by the word in the address. */
export const EVENT_VIEWS = { all: 'All', ...EVENT_STATES, ignored: 'Not ours' } as const

export type EventView = keyof typeof EVENT_VIEWS

export function parseEventView(word: string | null): EventView {
  return word !== null && Object.hasOwn(EVENT_VIEWS, word) ? (word as EventView) : 'all'
}
