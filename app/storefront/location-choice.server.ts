import { db as shopDatabase, Prisma, type Database } from '#app/platform/database.server'

export interface ChosenStudio {
  id: string
  slug: string
  name: string
}

/** The studio that the shopper has chosen, as the bag keeps it; one query, none without a bag. */
export async function readChosenStudio(
  bagId: string | null,
  db: Database = shopDatabase,
): Promise<ChosenStudio | null> {
  if (!bagId) return null
  const [studio] = await db.$queryRaw<ChosenStudio[]>(Prisma.sql`
    SELECT l."id", l."slug", l."name" FROM "Bag" b JOIN "Location" l ON l."id" = b."locationId"
    WHERE b."id" = ${bagId}::uuid AND l."active"`)
  return studio ?? null
}
