import { countStock, type CountedLot, type UncountedLot } from '#app/inventory/count.server'
import type { Actor } from '#app/staff/permissions'
import { changeStock, type NotDone } from './change-stock.server'
import type { COUNT_REASONS } from './stock-action'

export interface CountAsked {
  variantId: string
  formId: string
  /** The lots that were counted, each once. */
  lots: readonly CountedLot[]
  reason: (typeof COUNT_REASONS)[number]
}

export type CountOutcome =
  | NotDone
  | { kind: 'counted' }
  | { kind: 'nothing-counted' }
  | { kind: 'not-counted'; lots: UncountedLot[] }

/**
 * What lies on the shelf is what counts: the difference goes into the ledger with its reason. All lots or none.
 * Refuses a figure below what orders hold, and one that was overtaken by a move while counting.
 */
export async function countLots(
  actor: Actor,
  { variantId, formId, lots, reason }: CountAsked,
  now: Date,
): Promise<CountOutcome> {
  if (lots.length === 0) return { kind: 'nothing-counted' }
  const lotIds = lots.map(({ lotId }) => lotId)
  if (new Set(lotIds).size < lotIds.length) return { kind: 'not-allowed' }
  const asked = { variantId, formId, lotIds }
  return undoing(() =>
    changeStock<CountOutcome>(actor, asked, now, async ({ tx, by, nameOf, audit }) => {
      const before = await tx.stockLot.findMany({ where: { id: { in: lotIds } } })
      const kept = await countStock(tx, { lots, reason, ...by })
      if (kept.length > 0) throw new Undone(kept)
      for (const { lotId, counted } of lots) {
        const lot = before.find(({ id }) => id === lotId)
        if (lot)
          await audit({
            action: 'stock.counted',
            before: { lot: lot.lotCode, at: nameOf(lot.locationId), onHand: lot.onHand },
            after: { onHand: counted, reason },
          })
      }
      return { kind: 'counted' }
    }),
  )
}

/** Thrown to roll back the lots that could be counted beside one that could not. */
class Undone extends Error {
  constructor(readonly lots: UncountedLot[]) {
    super('Not every lot could be counted')
  }
}

async function undoing(work: () => Promise<CountOutcome>): Promise<CountOutcome> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Undone) return { kind: 'not-counted', lots: error.lots }
    throw error
  }
}
