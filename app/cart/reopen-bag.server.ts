import type { Transaction } from '#app/platform/database.server'
import { nextBagId } from './bag-id.server'
import { mergeIn } from './merge-bags.server'

/** Bags are locked before stock, everywhere: this one, for reopenBag, before the order lets its units go. */
export async function lockNextBag(tx: Transaction, bagId: string): Promise<void> {
  await tx.$queryRaw`SELECT FROM "Bag" WHERE "id" = ${nextBagId(bagId)}::uuid FOR UPDATE`
}

/**
 * Gives the shopper back what an ordered bag held, because its order came to nothing: in that bag, or in the
 * one after it where the shopper has begun that. An open bag stays as it is. The order has ended already.
 */
export async function reopenBag(tx: Transaction, bagId: string, now: Date): Promise<void> {
  const { count } = await tx.bag.updateMany({
    where: { id: bagId, status: 'ordered' },
    data: { status: 'open' },
  })
  if (count === 0) return
  const next = await tx.bag.findUnique({ where: { id: nextBagId(bagId), status: 'open' } })
  if (next) await mergeIn(tx, { from: bagId, into: next.id }, now)
}
