import { availableFor } from '#app/inventory/availability.server'
import type { OriginKind } from './origin'
import type { Transaction } from '#app/platform/database.server'

/** An open bag, locked for the rest of the transaction, with its lines. */
export interface LockedBag {
  id: string
  locationId: string | null
  lines: {
    id: string
    variantId: string
    quantity: number
    saved: boolean
    bagBundleId: string | null
    bundleStepId: string | null
    origin: OriginKind | null
    originSlug: string | null
  }[]
}

/** Undefined for a bag that does not exist or was ordered. */
export async function lockBag(tx: Transaction, bagId: string): Promise<LockedBag | undefined> {
  const [bag] = await tx.$queryRaw<{ locationId: string | null }[]>`
    SELECT "locationId" FROM "Bag" WHERE "id" = ${bagId}::uuid AND "status" = 'open' FOR NO KEY UPDATE`
  return bag && { id: bagId, ...bag, lines: await tx.bagLine.findMany({ where: { bagId } }) }
}

/**
 * Says how many units of a variant the bag could still take: what is in stock for a parcel or at the chosen
 * location, less what its lines ask for; those of the bundle `besides` do not count.
 */
export async function roomInStock(
  tx: Transaction,
  bag: LockedBag,
  variantIds: readonly string[],
  { now, besides }: { now: Date; besides?: string | undefined },
): Promise<(variantId: string) => number> {
  const own = await tx.order.findFirst({
    where: { bagId: bag.id, status: { in: ['pending_payment', 'payment_processing'] } },
    select: { id: true },
  })
  const from = { kind: 'either' as const, locationId: bag.locationId }
  const available = await availableFor(tx, variantIds, { from, now, heldFor: own?.id })
  const others = bag.lines.filter(
    ({ saved, bagBundleId }) => !saved && (besides === undefined || bagBundleId !== besides),
  )
  return (variantId) =>
    others
      .filter((line) => line.variantId === variantId)
      .reduce((units, { quantity }) => units - quantity, available.get(variantId) ?? 0)
}
