/** What waits on the page of today and has no other page, by the word in the address. */
export const WAITING_LISTS = {
  payments: 'Payments to look at',
  notices: 'Notices',
} as const

export type WaitingList = keyof typeof WAITING_LISTS

export function isWaitingList(word: string | null): word is WaitingList {
  return word !== null && Object.hasOwn(WAITING_LISTS, word)
}
