import { db } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import { boundTo, may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { findRecall } from './find-recall.server'
import { countOrdersOfLot } from './lot-orders.server'

/**
 * Has a job write to each order that has units of a recalled lot code. Asked again, it reaches only orders that
 * have had none: a mail is kept under its recall and order.
 * Refuses: 'not-recalled' before the recall, 'not-allowed' for whoever may not do both recalls and orders.
 */
export async function writeToRecalled(
  actor: Actor,
  { variantId, lotCode }: { variantId: string; lotCode: string },
  now: Date,
): Promise<'done' | 'not-recalled' | 'not-allowed'> {
  const allowed = may(actor, 'stock:write') && may(actor, 'orders:read') && boundTo(actor) === null
  if (!allowed) return 'not-allowed'
  return db.$transaction(async (tx) => {
    const id = await findRecall(tx, { variantId, lotCode })
    if (!id) return 'not-recalled'
    await tx.$queryRaw`SELECT FROM "LotRecall" WHERE "id" = ${id}::uuid FOR UPDATE`
    const recall = await tx.lotRecall.findUniqueOrThrow({
      where: { id },
      include: { variant: { select: { sku: true } } },
    })
    const { keeping: orders } = await countOrdersOfLot(recall, tx)
    const job = { name: 'mail-recall', payload: { recallId: recall.id } }
    await enqueue(tx, job, { key: `mail-recall:${recall.id}` })
    const sent = { mailedAt: now, mailed: orders }
    await tx.lotRecall.update({ where: { id: recall.id }, data: sent })
    await recordAudit(
      tx,
      actor,
      {
        action: 'stock.recall_mailed',
        record: { kind: 'stock', id: recall.variantId, name: recall.variant.sku },
        after: { lot: recall.lotCode, orders },
      },
      now,
    )
    return 'done'
  })
}
