import { db, Prisma } from '#app/platform/database.server'
import { MOST_LINES } from './bag-limits'
import { lineLimit } from './line-limit.server'
import type { RemovedLine } from './remove-line.server'

/**
 * Undoes a removal: the line comes back to its old place, with its old quantity where stock allows.
 * Pressed twice it comes back once. Undefined when it is not sold any more, or sold out by now.
 */
export async function restoreLine(
  bagId: string,
  line: Omit<RemovedLine, 'name'>,
  now: Date,
): Promise<{ name: string; quantity: number } | undefined> {
  const addedAt = line.addedAt < now ? line.addedAt : now
  const [restored] = await db.$queryRaw<{ name: string; quantity: number }[]>(Prisma.sql`
    WITH offered AS MATERIALIZED (
      SELECT variant."id", variant."priceCents", product."name",
        CASE WHEN ${line.saved} THEN ${line.quantity}::int ELSE ${lineLimit(Prisma.sql`variant."id"`, now)} END AS "limit"
      FROM "Bag" bag
      JOIN "Variant" variant ON variant."id" = ${line.variantId}::uuid AND variant."active"
      JOIN "Product" product ON product."id" = variant."productId" AND product."status" = 'active'
      WHERE bag."id" = ${bagId}::uuid AND bag."status" = 'open'
        AND (SELECT count(*) FROM "BagLine" WHERE "bagId" = bag."id") < ${MOST_LINES}
    ), put AS (
      INSERT INTO "BagLine" AS line ("id", "bagId", "variantId", "quantity", "saved", "seenPriceCents", "addedAt")
      SELECT gen_random_uuid(), ${bagId}::uuid, "id", least(${line.quantity}::int, "limit"), ${line.saved},
        "priceCents", ${addedAt}::timestamptz
      FROM offered WHERE "limit" > 0
      ON CONFLICT ("bagId", "variantId", "saved") DO UPDATE SET
        "quantity" = greatest(line."quantity", excluded."quantity")
      RETURNING "quantity"
    )
    SELECT offered."name", put."quantity" FROM offered CROSS JOIN put`)
  return restored
}
