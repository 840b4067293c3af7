import { db, type Transaction } from '#app/platform/database.server'
import { mergeLines, type Meeting } from './merge-lines'

/**
 * Empties the open bag `from` into the open bag `into`, for a shopper who turns out to have two. A bundle that
 * both have stays as `into` has it. Twice or in
 * two requests at once it does no more than once; a bag that is being paid for or was ordered stays as it is.
 */
export async function mergeBags(
  { from, into }: { from: string; into: string },
  now: Date,
): Promise<'merged' | 'nothing-to-merge'> {
  if (from === into) return 'nothing-to-merge'
  return db.$transaction((tx) => mergeIn(tx, { from, into }, now))
}

/** The same, as part of a caller's transaction. */
export async function mergeIn(
  tx: Transaction,
  { from, into }: { from: string; into: string },
  now: Date,
  meeting: Meeting = 'larger',
): Promise<'merged' | 'nothing-to-merge'> {
  // Locked in one order, so that two merges the opposite way do not wait for each other.
  const open = await tx.$queryRaw<unknown[]>`
      SELECT FROM "Bag" bag
      WHERE bag."id" IN (${from}::uuid, ${into}::uuid) AND bag."status" = 'open' AND NOT EXISTS (
        SELECT FROM "Order" o
        WHERE o."bagId" = bag."id" AND o."status" NOT IN ('expired', 'payment_failed', 'cancelled')
      )
      ORDER BY bag."id" FOR UPDATE OF bag`
  if (open.length < 2) return 'nothing-to-merge'
  const moved = await moveBundles(tx, { from, into })
  const lines = await tx.bagLine.findMany({
    where: { bagId: { in: [from, into] }, bagBundleId: null },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  })
  const linesOf = (bagId: string) => lines.filter((line) => line.bagId === bagId)
  if (linesOf(from).length === 0) return moved > 0 ? 'merged' : 'nothing-to-merge'

  const priceOf = new Map(lines.map((line) => [line.variantId, line.seenPriceCents]))
  const merged = mergeLines(linesOf(into), linesOf(from), meeting)
  await tx.bagLine.deleteMany({ where: { bagId: { in: [from, into] }, bagBundleId: null } })
  await tx.bagLine.createMany({
    data: merged.map(({ variantId, quantity, saved, origin, originSlug }, place) => ({
      variantId,
      quantity,
      saved,
      origin: origin ?? null,
      originSlug: originSlug ?? null,
      bagId: into,
      seenPriceCents: priceOf.get(variantId) ?? 0,
      addedAt: new Date(now.getTime() + place),
    })),
  })
  return 'merged'
}

async function moveBundles(tx: Transaction, { from, into }: { from: string; into: string }) {
  const kept = await tx.bagBundle.findMany({ where: { bagId: into }, select: { bundleId: true } })
  const known = { in: kept.map(({ bundleId }) => bundleId) }
  await tx.bagBundle.deleteMany({ where: { bagId: from, bundleId: known } })
  await tx.bagLine.updateMany({
    where: { bagId: from, bagBundleId: { not: null } },
    data: { bagId: into },
  })
  const { count } = await tx.bagBundle.updateMany({
    where: { bagId: from },
    data: { bagId: into },
  })
  return count
}
