import { z } from 'zod'
import { heldOfRecalled, recallLots } from '#app/inventory/recall.server'
import { releaseHold } from '#app/inventory/release.server'
import { lockOrder } from '#app/orders/lock-order.server'
import { recordOrderEvent } from '#app/orders/order-event.server'
import { db } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import { actorKey, boundTo, may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { findRecall } from './find-recall.server'

export const ReleaseRecalledJob = z.object({ recallId: z.uuid() })

/**
 * Stops the sale of a lot's code at every location, once. A job then frees what unpaid orders hold of it: whoever
 * pays such an order still gets units of another lot, or the money back.
 * Refuses: 'not-allowed' for whoever may not move stock everywhere, and for an unknown lot.
 */
export async function recallLot(
  actor: Actor,
  { lotId, reason }: { lotId: string; reason: string },
  now: Date,
): Promise<'done' | 'already' | 'not-allowed'> {
  if (!may(actor, 'stock:write') || boundTo(actor) !== null) return 'not-allowed'
  return db.$transaction(async (tx) => {
    const lot = await tx.stockLot.findUnique({
      where: { id: lotId },
      select: { variantId: true, lotCode: true, variant: { select: { sku: true } } },
    })
    if (!lot) return 'not-allowed'
    const { variantId, lotCode, variant } = lot
    const isNew = await recallLots(tx, {
      ...{ variantId, lotCode, reason, now },
      actor: actorKey(actor),
    })
    if (!isNew) return 'already'
    const record = { kind: 'stock', id: variantId, name: variant.sku } as const
    const after = { lot: lotCode, reason }
    await recordAudit(tx, actor, { action: 'stock.recalled', record, after }, now)
    const recallId = await findRecall(tx, { variantId, lotCode })
    if (!recallId) throw new Error(`The recall of lot ${lotId} is not there`)
    await enqueue(tx, { name: 'release-recalled', payload: { recallId } })
    return 'done'
  })
}

/** Frees what unpaid orders hold of a recalled lot, each in its own transaction, so that no two wait crosswise. */
export async function releaseRecalled(recallId: string, now: Date): Promise<void> {
  const recall = await db.lotRecall.findUniqueOrThrow({ where: { id: recallId } })
  for (const { id: holdId, orderId } of await heldOfRecalled(db, recall))
    await db.$transaction(async (tx) => {
      await lockOrder(tx, orderId)
      const by = { now, actor: recall.actor }
      const outcome = await releaseHold(tx, { holdId, reason: 'recalled', ...by })
      if (outcome === 'released')
        await recordOrderEvent(tx, {
          orderId,
          kind: 'note',
          actor: recall.actor,
          at: now,
          detail: {
            formId: recallId,
            text: `Lot ${recall.lotCode} was recalled: its units are no longer held.`,
          },
        })
    })
}
