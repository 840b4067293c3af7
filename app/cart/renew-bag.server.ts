import { db } from '#app/platform/database.server'
import { nextBagId } from './bag-id.server'

/**
 * The open bag that follows an ordered one. What was saved for later moves into it, and so does what was put in
 * the bag but is not in its order: bundles as a whole, and of single lines the units beyond the order's. A line
 * that was ordered as a part of a bundle, and has left it since, was bought too. Safe to ask again, and from two
 * tabs at once: it is one bag.
 */
export async function renewBag(bagId: string, now: Date): Promise<string> {
  const next = nextBagId(bagId)
  await db.$executeRaw`
    WITH made AS (
      INSERT INTO "Bag" ("id", "locationId", "createdAt", "updatedAt")
      SELECT ${next}::uuid, "locationId", ${now}::timestamptz, ${now}::timestamptz
      FROM "Bag" WHERE "id" = ${bagId}::uuid
      ON CONFLICT ("id") DO NOTHING
      RETURNING "id"
    ), bought AS (
      SELECT bought."variantId", bought."bundleKey", bought."quantity",
        NOT EXISTS (
          SELECT FROM "BagLine" part
          WHERE part."bagBundleId" = bought."bundleKey" AND part."variantId" = bought."variantId"
        ) AS "single"
      FROM "Order" placed JOIN "OrderLine" bought ON bought."orderId" = placed."id"
      WHERE placed."bagId" = ${bagId}::uuid
        AND placed."status" NOT IN ('expired', 'payment_failed', 'cancelled')
    ), singles AS (
      SELECT "variantId", sum("quantity")::int AS "quantity" FROM bought WHERE "single" GROUP BY "variantId"
    ), bundles AS (
      UPDATE "BagBundle" bundle SET "bagId" = made."id" FROM made
      WHERE bundle."bagId" = ${bagId}::uuid
        AND NOT EXISTS (SELECT FROM bought WHERE bought."bundleKey" = bundle."id")
      RETURNING bundle."id"
    ), more AS (
      INSERT INTO "BagLine" ("id", "bagId", "variantId", "quantity", "seenPriceCents", "addedAt",
        "origin", "originSlug")
      SELECT gen_random_uuid(), made."id", line."variantId", line."quantity" - singles."quantity",
        line."seenPriceCents", line."addedAt", line."origin", line."originSlug"
      FROM made CROSS JOIN "BagLine" line
      JOIN singles USING ("variantId")
      WHERE line."bagId" = ${bagId}::uuid AND NOT line."saved" AND line."bagBundleId" IS NULL
        AND line."quantity" > singles."quantity"
    )
    UPDATE "BagLine" line SET "bagId" = made."id" FROM made
    WHERE line."bagId" = ${bagId}::uuid AND CASE
      WHEN line."saved" THEN true
      WHEN line."bagBundleId" IS NOT NULL THEN line."bagBundleId" IN (SELECT "id" FROM bundles)
      ELSE NOT EXISTS (SELECT FROM singles WHERE singles."variantId" = line."variantId")
    END`
  const { status } = await db.bag.findUniqueOrThrow({
    where: { id: next },
    select: { status: true },
  })
  return status === 'open' ? next : renewBag(next, now)
}
