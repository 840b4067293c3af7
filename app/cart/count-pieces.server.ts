import { db, Prisma } from '#app/platform/database.server'
import { lineLimit } from './line-limit.server'

/**
 * How many pieces are in a bag that can be had now, as its page counts them: saved lines, lines that are not
 * sold any more and what exceeds the stock are left out. 0 for no bag. One query, none without a bag.
 */
export async function countPieces(bagId: string | null, now: Date): Promise<number> {
  if (!bagId) return 0
  const [row] = await db.$queryRaw<{ pieces: number }[]>(Prisma.sql`
    SELECT coalesce(sum(least(line."quantity", ${lineLimit(Prisma.sql`variant."id"`, now)})), 0)::int AS "pieces"
    FROM "Bag" bag
    JOIN "BagLine" line ON line."bagId" = bag."id" AND NOT line."saved"
    JOIN "Variant" variant ON variant."id" = line."variantId" AND variant."active"
    JOIN "Product" product ON product."id" = variant."productId" AND product."status" = 'active'
    WHERE bag."id" = ${bagId}::uuid AND bag."status" = 'open'`)
  return row?.pieces ?? 0
}
