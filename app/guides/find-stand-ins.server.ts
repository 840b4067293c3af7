import type { Tag } from '#app/catalog/ingredients/tag'
import { productCardJson } from '#app/catalog/product-card-json.server'
import type { PublicProductCard } from '#app/catalog/public-selects'
import { Prisma, type Database } from '#app/platform/database.server'

/** A product that a guide names and cannot show, with others for its step of a routine. */
export type StandIns = {
  slug: string
  /** Null where the product was never on sale: then its name is nobody's business. */
  name: string | null
  onSale: boolean
  /** The best first. Their stock is for the caller to ask. */
  others: PublicProductCard[]
}

/** What some readers must not use: a stand-in brings none of it in unasked. */
const barred = ['retinoid', 'retinoid_low', 'retinyl_ester', 'salicylate'] satisfies Tag[]

/**
 * For each of these products, up to `each` products on sale for the same step of a routine: first those
 * that share the most concerns and skin types, then those used alike (rinsed off or not, same category),
 * then what sells best. A drug never stands in for a cosmetic. One query, none without products. Unknown slugs are left out.
 */
export async function findStandIns(
  db: Database,
  slugs: readonly string[],
  each: number,
): Promise<StandIns[]> {
  if (slugs.length === 0) return []
  return db.$queryRaw<StandIns[]>(Prisma.sql`
    SELECT gone."slug",
      CASE WHEN gone."status" <> 'draft' THEN gone."name" END AS "name",
      gone."status" = 'active' AS "onSale",
      (
        SELECT coalesce(json_agg(${productCardJson} ORDER BY best."place"), '[]')
        FROM (
          SELECT l."productId", row_number() OVER (ORDER BY
            ${shared(Prisma.sql`l."concerns"`, Prisma.sql`wanted."concerns"`)}
              + ${shared(Prisma.sql`l."skinTypes"`, Prisma.sql`wanted."skinTypes"`)} DESC,
            (x."rinseOff" = gone."rinseOff")::int + (x."categoryId" = gone."categoryId")::int DESC,
            l."unitsSold" DESC, l."productId"
          ) AS "place"
          FROM "Listing" l JOIN "Product" x ON x."id" = l."productId"
          WHERE x."routineStep" = gone."routineStep" AND x."id" <> gone."id"
            AND x."regulatoryClass" = gone."regulatoryClass"
            AND NOT EXISTS (
              SELECT 1 FROM unnest(x."tags") AS brings ("tag") WHERE brings."tag" = ANY (${barred}::text[])
                AND brings."tag" <> ALL (coalesce(gone."tags", '{}'))
            )
        ) best JOIN "Product" p ON p."id" = best."productId"
        WHERE best."place" <= ${each}
      ) AS "others"
    FROM "Product" gone CROSS JOIN LATERAL (SELECT ${concerns} AS "concerns", ${skinTypes} AS "skinTypes") wanted
    WHERE gone."slug" = ANY (${slugs}::text[])`)
}

function shared(theirs: Prisma.Sql, wanted: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT count(*) FROM unnest(${theirs}) AS has ("slug") WHERE has."slug" = ANY (${wanted}))`
}

const concerns = Prisma.sql`ARRAY(
  SELECT c."slug" FROM "_ConcernToProduct" j JOIN "Concern" c ON c."id" = j."A" WHERE j."B" = gone."id"
)`

const skinTypes = Prisma.sql`ARRAY(
  SELECT s."slug" FROM "_ProductToSkinType" j JOIN "SkinType" s ON s."id" = j."B" WHERE j."A" = gone."id"
)`
