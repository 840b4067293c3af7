import { expectLots } from '#app/inventory/recall.server'
import { db, type Transaction } from '#app/platform/database.server'
import { actorKey, may, reaches, type Actor } from '#app/staff/permissions'
import { recordAudit, type AuditRecord } from '#app/staff/record-audit.server'

export interface StockChange {
  tx: Transaction
  /** What staff call a location. */
  nameOf: (locationId: string) => string
  /** How the ledger names the person and the form. */
  by: { actor: string; formId: string; now: Date }
  /** Writes the change into the trail, in its transaction. */
  audit: (entry: Omit<AuditRecord, 'record'>) => Promise<void>
}

/** Nothing moved: an earlier press did it, or it is not theirs to do. */
export type NotDone = { kind: 'already' } | { kind: 'not-allowed' }

interface ChangeAsked {
  variantId: string
  formId: string
  lotIds?: string[]
  locationIds?: string[]
}

/**
 * What every move of stock by staff goes through: permission first; then the form is held, so that of two presses
 * the second sees what the first did. What `work` refuses is undone.
 * Refuses: 'not-allowed' when the role does not include it, there is no such variant, or a lot or location is not
 * the variant's or not within the person's reach.
 */
export function changeStock<Outcome extends { kind: string }>(
  actor: Actor,
  asked: ChangeAsked,
  now: Date,
  work: (change: StockChange) => Promise<Outcome>,
): Promise<Outcome | NotDone> {
  const { variantId, formId } = asked
  if (!may(actor, 'stock:write')) return Promise.resolve({ kind: 'not-allowed' })
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${formId}, 0))`
    if ((await tx.stockLedger.count({ where: { formId } })) > 0) return { kind: 'already' }
    await expectLots(tx)
    const variant = await tx.variant.findUnique({
      where: { id: variantId },
      select: { id: true, sku: true },
    })
    const open = await openPlaces(tx)
    if (!variant || !(await areWithinReach(tx, actor, asked, open))) return { kind: 'not-allowed' }
    const record = { kind: 'stock', id: variant.id, name: variant.sku } as const
    return work({
      tx,
      nameOf: (locationId) => open.get(locationId) ?? locationId,
      by: { actor: actorKey(actor), formId, now },
      audit: (entry) => recordAudit(tx, actor, { ...entry, record }, now),
    })
  })
}

/** Whether lots are the variant's, locations are open, and all of them the person's to move between. */
async function areWithinReach(
  tx: Transaction,
  actor: Actor,
  { variantId, lotIds = [], locationIds = [] }: ChangeAsked,
  open: ReadonlyMap<string, string>,
): Promise<boolean> {
  const where = { id: { in: lotIds }, variantId }
  const lots = await tx.stockLot.findMany({ where, select: { locationId: true } })
  return (
    lots.length === new Set(lotIds).size &&
    lots.every(({ locationId }) => reaches(actor, locationId)) &&
    locationIds.every((id) => open.has(id) && reaches(actor, id))
  )
}

async function openPlaces(tx: Transaction): Promise<Map<string, string>> {
  const places = await tx.location.findMany({
    where: { active: true },
    select: { id: true, name: true },
  })
  return new Map(places.map(({ id, name }) => [id, name]))
}
