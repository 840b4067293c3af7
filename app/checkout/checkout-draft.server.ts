import { db } from '#app/platform/database.server'
import { draftFrom, type CheckoutInput } from './checkout-form'

/** What this bag's shopper has typed at checkout so far; null when the bag is not open (any more). */
export async function readDraft(bagId: string): Promise<CheckoutInput | null> {
  const bag = await db.bag.findUnique({
    where: { id: bagId, status: 'open' },
    select: { draft: { select: { fields: true } } },
  })
  return bag && draftFrom((bag.draft?.fields ?? {}) as Record<string, unknown>)
}

/**
 * Keeps what was typed, over what was kept before. Personal: goes when the order is paid, so nothing is
 * kept of a bag that was ordered meanwhile or is gone.
 */
export async function saveDraft(bagId: string, fields: CheckoutInput): Promise<void> {
  await db.$executeRaw`
    WITH bag AS (
      SELECT "id" FROM "Bag" WHERE "id" = ${bagId}::uuid AND "status" = 'open' FOR SHARE
    )
    INSERT INTO "CheckoutDraft" ("bagId", "fields", "updatedAt")
    SELECT "id", ${JSON.stringify(fields)}::jsonb, now() FROM bag
    ON CONFLICT ("bagId") DO UPDATE SET "fields" = excluded."fields", "updatedAt" = now()`
}
