import { db as shopDatabase, Prisma, type Database } from '#app/platform/database.server'

/** How many pieces are in a bag, saved ones left out; 0 for no bag. One query, none without a bag. */
export async function countPieces(
  bagId: string | null,
  db: Database = shopDatabase,
): Promise<number> {
  if (!bagId) return 0
  const [row] = await db.$queryRaw<{ pieces: number }[]>(Prisma.sql`
    SELECT coalesce(sum(line."quantity"), 0)::int AS "pieces"
    FROM "BagLine" line JOIN "Bag" bag ON bag."id" = line."bagId"
    WHERE bag."id" = ${bagId}::uuid AND bag."status" = 'open' AND NOT line."saved"`)
  return row?.pieces ?? 0
}
