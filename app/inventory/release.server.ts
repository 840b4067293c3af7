import type { Transaction } from '#app/platform/database.server'
import { endHold, type HoldEnding } from '#app/inventory/end-hold.server'

export type ReleaseOutcome = 'released' | 'already-released' | 'already-sold'

/**
 * Frees what a hold keeps, for a payment that failed, lapsed or was cancelled. Once however often it is called;
 * what was sold stays sold. Errors: throws on an unknown hold.
 */
export async function releaseHold(
  tx: Transaction,
  ending: HoldEnding & { reason: string },
): Promise<ReleaseOutcome> {
  const found = await endHold(tx, { ...ending, as: 'released' })
  return ({ active: 'released', released: 'already-released', sold: 'already-sold' } as const)[
    found
  ]
}
