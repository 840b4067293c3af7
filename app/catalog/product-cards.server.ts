import { productCardJson } from '#app/catalog/product-card-json.server'
import type { PublicProductCard } from '#app/catalog/public-selects'
import { Prisma, type Database } from '#app/platform/database.server'

type CardRow = { card: PublicProductCard }

/** Cards of the active products among these, in the order asked for; one query. */
export async function cardsOf(
  db: Database,
  slugs: readonly string[],
): Promise<PublicProductCard[]> {
  if (slugs.length === 0) return []
  const rows = await db.$queryRaw<CardRow[]>(Prisma.sql`
    SELECT ${productCardJson} AS "card" FROM "Listing" l JOIN "Product" p ON p."id" = l."productId"
    WHERE p."slug" = ANY (${slugs}::text[]) ORDER BY array_position(${slugs}::text[], p."slug")`)
  return rows.map(({ card }) => card)
}

/** What sells best, most sold first; one query. */
export async function bestsellers(db: Database, count: number): Promise<PublicProductCard[]> {
  const rows = await db.$queryRaw<CardRow[]>(Prisma.sql`
    SELECT ${productCardJson} AS "card" FROM (
      SELECT l."productId", l."unitsSold" FROM "Listing" l
      ORDER BY l."unitsSold" DESC, l."productId" LIMIT ${count}
    ) best JOIN "Product" p ON p."id" = best."productId"
    ORDER BY best."unitsSold" DESC, p."id"`)
  return rows.map(({ card }) => card)
}

/** Products whose names are most like the words of an address that leads nowhere; one query. */
export async function cardsLike(
  db: Database,
  words: string,
  count: number,
): Promise<PublicProductCard[]> {
  const rows = await db.$queryRaw<CardRow[]>(Prisma.sql`
    SELECT ${productCardJson} AS "card" FROM (
      SELECT l."productId", word_similarity(${words}, lower(l."name")) AS "likeness", l."unitsSold"
      FROM "Listing" l ORDER BY "likeness" DESC, l."unitsSold" DESC LIMIT ${count}
    ) near JOIN "Product" p ON p."id" = near."productId"
    ORDER BY near."likeness" DESC, near."unitsSold" DESC`)
  return rows.map(({ card }) => card)
}
