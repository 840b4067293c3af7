import { transferStock, type TransferOutcome } from '#app/inventory/transfer.server'
import type { Actor } from '#app/staff/permissions'
import { changeStock, type NotDone } from './change-stock.server'

export interface TransferAsked {
  variantId: string
  formId: string
  lotId: string
  toLocationId: string
  quantity: number
}

export type TransferUnitsOutcome = NotDone | TransferOutcome | { kind: 'same-location' }

/** Units of a lot go to another location, where they are for sale at once. One form does it once. */
export function transferUnits(
  actor: Actor,
  { variantId, formId, lotId, toLocationId, quantity }: TransferAsked,
  now: Date,
): Promise<TransferUnitsOutcome> {
  const asked = { variantId, formId, lotIds: [lotId], locationIds: [toLocationId] }
  return changeStock<TransferUnitsOutcome>(actor, asked, now, async (change) => {
    const { tx, by, nameOf, audit } = change
    const lot = await tx.stockLot.findUniqueOrThrow({ where: { id: lotId } })
    if (lot.locationId === toLocationId) return { kind: 'same-location' }
    const outcome = await transferStock(tx, { lotId, toLocationId, quantity, ...by })
    if (outcome.kind === 'transferred')
      await audit({
        action: 'stock.transferred',
        before: { lot: lot.lotCode, at: nameOf(lot.locationId) },
        after: { at: nameOf(toLocationId), units: quantity },
      })
    return outcome
  })
}
