import { db, type Transaction } from '#app/platform/database.server'
import { MOST_CODES } from './bag-limits'
import { mergeIn } from './merge-bags.server'
import { renewBag } from './renew-bag.server'

/**
 * The one bag that a shopper goes on with who has signed in: the bag that was left behind takes in the one
 * that this browser carries, quantities summed, with what was chosen and typed there last. So every browser
 * of a shopper carries the same one. Both are open bags (openBagAfter); one that is being paid for is not
 * emptied, and the browser keeps it. Null when there is neither. Safe to ask again and twice at once.
 */
export async function takeUpBag(
  { carried, left }: { carried: string | null; left: string | null },
  now: Date,
): Promise<string | null> {
  if (!left || !carried || left === carried) return left ?? carried
  return db.$transaction(async (tx) => {
    const outcome = await mergeIn(tx, { from: carried, into: left }, now, 'sum')
    if (outcome === 'merged') await bringChoices(tx, { from: carried, into: left })
    const holdsMore =
      outcome !== 'merged' && (await tx.bagLine.count({ where: { bagId: carried } }))
    return holdsMore ? carried : left
  })
}

/** The bag itself while it is open, else the one after it; null where there is none (any more). */
export async function openBagAfter(bagId: string | null, now: Date): Promise<string | null> {
  const bag = bagId && (await db.bag.findUnique({ where: { id: bagId }, select: { status: true } }))
  if (!bag || !bagId) return null
  return bag.status === 'open' ? bagId : renewBag(bagId, now)
}

/** The studio and what was typed at checkout: the latest is what is meant. Of too many codes the latest stay. */
async function bringChoices(tx: Transaction, { from, into }: { from: string; into: string }) {
  const { promotionCodes, locationId, draft } = await tx.bag.findUniqueOrThrow({
    where: { id: from },
    select: { promotionCodes: true, locationId: true, draft: { select: { bagId: true } } },
  })
  const left = await tx.bag.findUniqueOrThrow({
    where: { id: into },
    select: { promotionCodes: true },
  })
  const codes = [...new Set([...promotionCodes, ...left.promotionCodes])].slice(0, MOST_CODES)
  await tx.bag.update({
    where: { id: into },
    data: { promotionCodes: codes, ...(locationId ? { locationId } : {}) },
  })
  if (!draft) return
  await tx.checkoutDraft.deleteMany({ where: { bagId: into } })
  await tx.checkoutDraft.update({ where: { bagId: from }, data: { bagId: into } })
}
