import { db } from '#app/platform/database.server'
import { findPromotion } from '#app/promotions/find-promotion.server'
import { normalizeCode } from '#app/promotions/promotion-code'

export type CodeOutcome =
  /** Kept with the bag; what it does, or why nothing yet, is judged whenever the bag is priced. */
  { kind: 'kept'; code: string } | { kind: 'unknown-code' } | { kind: 'no-bag' }

/** Puts a promotion code on an open bag, in the place of another. Refuses a code that the shop does not know. */
export async function applyCode(bagId: string, typed: string): Promise<CodeOutcome> {
  const code = normalizeCode(typed)
  if (!code || !(await findPromotion(db, code, bagId))) return { kind: 'unknown-code' }
  const { count } = await db.bag.updateMany({
    where: { id: bagId, status: 'open' },
    data: { promotionCode: code },
  })
  return count ? { kind: 'kept', code } : { kind: 'no-bag' }
}

export async function removeCode(bagId: string): Promise<void> {
  await db.bag.updateMany({ where: { id: bagId, status: 'open' }, data: { promotionCode: null } })
}
