import { writeOffStock, type WriteOffOutcome } from '#app/inventory/write-off.server'
import type { Actor } from '#app/staff/permissions'
import { changeStock, type NotDone } from './change-stock.server'
import type { WRITE_OFF_REASONS } from './stock-action'

export interface WriteOffAsked {
  variantId: string
  formId: string
  lotId: string
  quantity: number
  reason: (typeof WRITE_OFF_REASONS)[number]
}

/** Takes free units of a lot off the shelf for good, with the reason. One form does it once. */
export function writeOffUnits(
  actor: Actor,
  { variantId, formId, lotId, quantity, reason }: WriteOffAsked,
  now: Date,
): Promise<NotDone | WriteOffOutcome> {
  const asked = { variantId, formId, lotIds: [lotId] }
  return changeStock<NotDone | WriteOffOutcome>(actor, asked, now, async (change) => {
    const { tx, by, nameOf, audit } = change
    const outcome = await writeOffStock(tx, { lotId, quantity, reason, ...by })
    if (outcome.kind !== 'written-off') return outcome
    const { lotCode, locationId } = await tx.stockLot.findUniqueOrThrow({ where: { id: lotId } })
    await audit({
      action: 'stock.written_off',
      after: { lot: lotCode, at: nameOf(locationId), units: quantity, reason },
    })
    return outcome
  })
}
