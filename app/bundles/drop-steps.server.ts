import type { Transaction } from '#app/platform/database.server'

/** As many as a line of a bag can hold in the database; the bag shortens what is more than it sells. */
const MOST_STORED = 99

/**
 * Takes all steps but `except` out of a bundle. What bags hold for them becomes lines of their own, at their own
 * price, from where the whole was put in: joined with a line of the same size where there is one. Of what was
 * ordered as a part, renewBag knows that it was. Bags are locked before steps, as shoppers do it.
 */
export async function dropSteps(
  tx: Transaction,
  bundleId: string,
  { except }: { except: readonly string[] },
): Promise<void> {
  const dropped = await tx.bundleStep.findMany({
    where: { bundleId, id: { notIn: [...except] } },
    select: { id: true },
  })
  if (dropped.length === 0) return
  const ids = dropped.map(({ id }) => id)
  await tx.$queryRaw`
    SELECT FROM "Bag" WHERE "id" IN (SELECT "bagId" FROM "BagLine" WHERE "bundleStepId" = ANY (${ids}::uuid[]))
    ORDER BY "id" FOR UPDATE`
  await tx.$queryRaw`
    SELECT FROM "BundleStep" WHERE "id" = ANY (${ids}::uuid[]) ORDER BY "id" FOR UPDATE`
  await tx.$executeRaw`
    WITH "part" AS (
      DELETE FROM "BagLine" WHERE "bundleStepId" = ANY (${ids}::uuid[])
      RETURNING "bagId", "variantId", "quantity", "seenPriceCents", "addedAt", "origin", "originSlug"
    )
    INSERT INTO "BagLine" ("id", "bagId", "variantId", "quantity", "saved", "seenPriceCents", "addedAt", "origin",
      "originSlug")
    SELECT gen_random_uuid(), "bagId", "variantId", least(${MOST_STORED}::int, sum("quantity")::int), false,
      min("seenPriceCents"), min("addedAt"), (array_agg("origin" ORDER BY "addedAt"))[1],
      (array_agg("originSlug" ORDER BY "addedAt"))[1]
    FROM "part" GROUP BY "bagId", "variantId"
    ON CONFLICT ("bagId", "variantId", "saved", "bagBundleId") DO UPDATE SET
      "quantity" = least(${MOST_STORED}::int, "BagLine"."quantity" + EXCLUDED."quantity")`
  await tx.$executeRaw`
    DELETE FROM "BagBundle" b WHERE b."bundleId" = ${bundleId}::uuid
      AND NOT EXISTS (SELECT FROM "BagLine" l WHERE l."bagBundleId" = b."id")`
  await tx.bundleStep.deleteMany({ where: { id: { in: ids } } })
}
