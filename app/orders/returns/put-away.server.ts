import { giveBackStock, readLeft, type GivenBackLot } from '#app/inventory/give-back.server'
import { lockLots } from '#app/inventory/lock-lots.server'
import { writeOffStock } from '#app/inventory/write-off.server'
import { Prisma, type Transaction } from '#app/platform/database.server'
import type { Condition } from './return-words'

/** Units that came back in one condition; `id` is the inspection's, and becomes that of the write-off's form. */
export interface FoundUnits {
  id: string
  variantId: string
  condition: Condition
  quantity: number
}

/**
 * Puts what came back where it belongs: each unit into the lot that it was sold from, so that a recall no longer
 * counts it with the shopper, and off the shelf again unless it is unopened and its lot neither expired nor recalled.
 * What was never ours is not touched, nor what an earlier refund put back.
 * Answers with the units that can be sold again, by id. The caller's transaction holds the order (lockOrder).
 */
export async function putAway(
  tx: Transaction,
  { orderId, wasSent, found, actor, now }: PutAway,
): Promise<Map<string, number>> {
  const left = await lockSold(tx, { orderId, wasSent }, [
    ...new Set(found.map(({ variantId }) => variantId)),
  ])
  const restocked = new Map<string, number>()
  const by = { actor, now }
  // The best first: where fewer are out than came, those are what the shelf gets.
  const inTurn = found.toSorted((a, b) => RANK[a.condition] - RANK[b.condition])
  for (const { id, variantId, condition, quantity } of inTurn) {
    const units = Math.min(quantity, left.get(variantId) ?? 0)
    if (condition === 'wrong_item' || units === 0) continue
    left.set(variantId, (left.get(variantId) ?? 0) - units)
    const lines = [{ variantId, quantity: units }]
    const back = { orderId, lines, reason: 'returned', ...by }
    const given = await giveBackStock(tx, wasSent ? { ...back, of: 'sent' } : back)
    if (given.kind !== 'given-back') throw new Error(`Order ${orderId} has fewer units out`)
    for (const lot of given.lots) {
      const why = condition === 'unopened' ? await unfitness(tx, lot, now) : WHY[condition]
      if (why) await writeOff(tx, lot, { reason: `returned, ${why}`, formId: id, ...by })
      else restocked.set(id, (restocked.get(id) ?? 0) + lot.quantity)
    }
  }
  return restocked
}

interface PutAway {
  orderId: string
  /** In parcels, which say what left; what was picked up went whole. */
  wasSent: boolean
  found: readonly FoundUnits[]
  actor: string
  now: Date
}

const RANK: Record<Condition, number> = { unopened: 0, opened: 1, damaged: 2, wrong_item: 3 }
const WHY = { opened: 'opened', damaged: 'damaged' } as const

/** Takes all lots that the units were sold from, at once and in their order; units that are out, by variant. */
async function lockSold(
  tx: Transaction,
  { orderId, wasSent }: Pick<PutAway, 'orderId' | 'wasSent'>,
  variantIds: readonly string[],
) {
  await lockLots(
    tx,
    Prisma.sql`lot."id" IN (
      SELECT line."lotId" FROM "Hold" hold JOIN "HoldLine" line ON line."holdId" = hold."id"
      WHERE hold."orderId" = ${orderId}::uuid AND hold."status" = 'sold'
        AND line."variantId" = ANY (${variantIds}::uuid[]))`,
  )
  return readLeft(tx, { orderId, of: wasSent ? 'sent' : 'any' })
}

/** Why a lot is sold no more, if so. */
async function unfitness(tx: Transaction, { lotId }: GivenBackLot, now: Date) {
  const lot = await tx.stockLot.findUniqueOrThrow({
    where: { id: lotId },
    select: { recalledAt: true, expiresOn: true },
  })
  if (lot.recalledAt) return 'its lot is recalled'
  return lot.expiresOn && lot.expiresOn <= now ? 'its lot has expired' : null
}

async function writeOff(
  tx: Transaction,
  { lotId, quantity }: GivenBackLot,
  why: { reason: string; formId: string; actor: string; now: Date },
): Promise<void> {
  const done = await writeOffStock(tx, { lotId, quantity, ...why })
  if (done.kind !== 'written-off')
    throw new Error(`Lot ${lotId} lost units that had just come back`)
}
