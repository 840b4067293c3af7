import { db } from '#app/platform/database.server'
import { normalizeCode } from '#app/promotions/promotion-code'
import { MOST_CODES } from './bag-limits'

export type CodeOutcome =
  /** Kept with the bag; what it does, or why nothing yet, is judged whenever the bag is priced. */
  | { kind: 'kept'; code: string }
  | { kind: 'unknown-code' }
  | { kind: 'no-bag' }
  /** The bag holds five others already. */
  | { kind: 'too-many-codes' }

/**
 * Puts a promotion code on an open bag, beside those that it has; twice is once. Refuses a code that the shop does
 * not know, and a sixth one.
 */
export async function applyCode(bagId: string, typed: string): Promise<CodeOutcome> {
  const code = normalizeCode(typed)
  const known = code && (await db.promotionCode.findUnique({ where: { code } }))
  if (!code || !known) return { kind: 'unknown-code' }
  const [bag] = await db.$queryRaw<{ codes: string[] }[]>`
    UPDATE "Bag" SET "updatedAt" = CURRENT_TIMESTAMP, "promotionCodes" = CASE
      WHEN ${code} = ANY ("promotionCodes") OR cardinality("promotionCodes") >= ${MOST_CODES} THEN "promotionCodes"
      ELSE array_append("promotionCodes", ${code})
    END
    WHERE "id" = ${bagId}::uuid AND "status" = 'open'
    RETURNING "promotionCodes" AS "codes"`
  if (!bag) return { kind: 'no-bag' }
  return bag.codes.includes(code) ? { kind: 'kept', code } : { kind: 'too-many-codes' }
}

/** Takes one code off an open bag, or all of them. */
export async function removeCode(bagId: string, typed: string | undefined): Promise<void> {
  const code = typed === undefined ? null : (normalizeCode(typed) ?? '')
  await db.$executeRaw`
    UPDATE "Bag" SET "updatedAt" = CURRENT_TIMESTAMP, "promotionCodes" = CASE
      WHEN ${code}::text IS NULL THEN '{}' ELSE array_remove("promotionCodes", ${code}) END
    WHERE "id" = ${bagId}::uuid AND "status" = 'open'`
}
