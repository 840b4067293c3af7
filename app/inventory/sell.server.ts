import type { Transaction } from '#app/platform/database.server'
import { endHold, type HoldEnding } from '#app/inventory/end-hold.server'

export type SellOutcome = 'sold' | 'already-sold' | 'not-held'

/**
 * Sells what a hold keeps. An active hold sells whatever the hour: its expiry only says when it may be released.
 * Once however often it is called; `not-held` when it was released before. Errors: throws on an unknown hold.
 */
export async function sellHold(tx: Transaction, ending: HoldEnding): Promise<SellOutcome> {
  const found = await endHold(tx, { ...ending, as: 'sold', reason: null })
  return ({ active: 'sold', sold: 'already-sold', released: 'not-held' } as const)[found]
}
