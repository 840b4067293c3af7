import { db, Prisma } from '#app/platform/database.server'
import { lineLimit, offeredBundleOf } from './line-limit.server'
import { removeLine, type RemovedLine } from './remove-line.server'

export type QuantityOutcome =
  | { kind: 'set'; name: string; asked: number; quantity: number; limit: number }
  | { kind: 'sold-out'; name: string }
  | { kind: 'removed'; line: RemovedLine }
  | { kind: 'no-such-line' }

/**
 * Sets how many of a line the bag has, shortened to what is in stock and to the most per line; 0 removes it.
 * A line that is sold out stays as it is, and a part of a bundle follows its bundle.
 */
export async function setQuantity(
  { bagId, lineId }: { bagId: string; lineId: string },
  quantity: number,
  now: Date,
): Promise<QuantityOutcome> {
  if (quantity === 0) {
    const line = await removeLine({ bagId, lineId })
    return line ? { kind: 'removed', line } : { kind: 'no-such-line' }
  }
  const [line] = await db.$queryRaw<{ name: string; limit: number }[]>(Prisma.sql`
    WITH line AS MATERIALIZED (
      SELECT line."id", product."name", CASE
        WHEN variant."active" AND product."status" = 'active' THEN ${lineLimit(Prisma.sql`variant."id"`, now)}
        ELSE 0
      END AS "limit"
      FROM "Bag" bag
      JOIN "BagLine" line ON line."bagId" = bag."id" AND line."id" = ${lineId}::uuid
        AND NOT line."saved" AND ${offeredBundleOf(Prisma.sql`line`)} IS NULL
      JOIN "Variant" variant ON variant."id" = line."variantId"
      JOIN "Product" product ON product."id" = variant."productId"
      WHERE bag."id" = ${bagId}::uuid AND bag."status" = 'open'
    ), changed AS (
      UPDATE "BagLine" SET "quantity" = least(${quantity}::int, line."limit")
      FROM line WHERE "BagLine"."id" = line."id" AND line."limit" > 0
    )
    SELECT "name", "limit" FROM line`)
  if (!line) return { kind: 'no-such-line' }
  const { name, limit } = line
  if (limit === 0) return { kind: 'sold-out', name }
  return { kind: 'set', name, asked: quantity, quantity: Math.min(quantity, limit), limit }
}
