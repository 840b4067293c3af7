import type { Database } from '#app/platform/database.server'

/** The id of the recall of a lot code, however it is written; undefined when it is not recalled. */
export async function findRecall(
  db: Database,
  { variantId, lotCode }: { variantId: string; lotCode: string },
): Promise<string | undefined> {
  const [recall] = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "LotRecall"
    WHERE "variantId" = ${variantId}::uuid AND lot_key("lotCode") = lot_key(${lotCode})
    ORDER BY "at" LIMIT 1`
  return recall?.id
}
