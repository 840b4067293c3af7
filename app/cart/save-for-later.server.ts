import { db } from '#app/platform/database.server'
import { MOST_PER_LINE } from './bag-limits'

/**
 * Moves a line from the bag to what is saved for later, where it keeps no stock and no price waiting.
 * Joins what was saved of it before. Undefined when the bag has no such line (any more).
 */
export async function saveForLater(
  { bagId, lineId }: { bagId: string; lineId: string },
  now: Date,
): Promise<{ name: string | null } | undefined> {
  const [saved] = await db.$queryRaw<{ name: string | null }[]>`
    WITH line AS (
      DELETE FROM "BagLine" line USING "Bag" bag
      WHERE line."id" = ${lineId}::uuid AND line."bagId" = ${bagId}::uuid AND NOT line."saved"
        AND bag."id" = line."bagId" AND bag."status" = 'open'
      RETURNING line."variantId", line."quantity", line."seenPriceCents", line."origin", line."originSlug"
    ), saved AS (
      INSERT INTO "BagLine" AS kept ("id", "bagId", "variantId", "quantity", "saved", "seenPriceCents", "addedAt",
        "origin", "originSlug")
      SELECT gen_random_uuid(), ${bagId}::uuid, "variantId", "quantity", true, "seenPriceCents", ${now}::timestamptz,
        "origin", "originSlug"
      FROM line
      ON CONFLICT ("bagId", "variantId", "saved", "bagBundleId") DO UPDATE SET
        "quantity" = least(kept."quantity" + excluded."quantity", ${MOST_PER_LINE}::int)
    )
    SELECT CASE WHEN product."status" <> 'draft' THEN product."name" END AS "name"
    FROM line
    JOIN "Variant" variant ON variant."id" = line."variantId"
    JOIN "Product" product ON product."id" = variant."productId"`
  return saved
}
