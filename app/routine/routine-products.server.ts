import { Prisma, type Database } from '#app/platform/database.server'
import { shortMemory } from '#app/platform/short-memory'
import { allergensIn } from '#app/routine/allergens'
import type { RoutineProduct, RoutineSize } from '#app/routine/routine-product'

type SettledSize = Omit<RoutineSize, 'priceCents' | 'stock'>

/** What of a product does not move from one minute to the next: all but prices and stock. */
export type SettledProduct = Omit<RoutineProduct, 'sizes'> & {
  sizes: readonly [SettledSize, ...SettledSize[]]
}

type Row = Omit<SettledProduct, 'contains'> & { ingredientTags: string[]; inciText: string }

/** The active products with what the rules need of them; one query, none while it is remembered. */
export function readRoutineProducts(db: Database, now: Date): Promise<SettledProduct[]> {
  return remember('all', now, async () => (await readRows(db)).map(toSettled))
}

const remember = shortMemory<SettledProduct[]>({ milliseconds: 60_000, size: 1 })

/** Field by field: thousands of these are copied with each answer, which is quick only for plain objects. */
function toSettled(row: Row): SettledProduct {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    brandName: row.brandName,
    brandSlug: row.brandSlug,
    categorySlug: row.categorySlug,
    tags: row.tags,
    useAm: row.useAm,
    usePm: row.usePm,
    rinseOff: row.rinseOff,
    step: row.step,
    timesPerWeekStart: row.timesPerWeekStart,
    timesPerWeekMax: row.timesPerWeekMax,
    isDrug: row.isDrug,
    listIsFull: row.listIsFull,
    contains: allergensIn(row),
    concerns: row.concerns,
    skinTypes: row.skinTypes,
    unitsSold: row.unitsSold,
    dosePerUseMilli: row.dosePerUseMilli,
    sizes: row.sizes,
  }
}

function readRows(db: Database): Promise<Row[]> {
  return db.$queryRaw<Row[]>(Prisma.sql`
    SELECT p."id", p."slug", p."name", b."name" AS "brandName", l."brandSlug", l."categorySlug",
      coalesce(p."tags", '{}') AS "tags", p."useAm", p."usePm", p."rinseOff", p."routineStep" AS "step",
      p."timesPerWeekStart", p."timesPerWeekMax", p."regulatoryClass" = 'otc_drug' AS "isDrug",
      l."inciFull" AS "listIsFull", l."concerns", l."skinTypes", p."unitsSold",
      coalesce(p."dosePerUseMilli", c."dosePerUseMilli") AS "dosePerUseMilli",
      coalesce(p."inciText", '') AS "inciText",
      ARRAY(
        SELECT DISTINCT tag FROM "ProductIngredient" x
        JOIN "Ingredient" i ON i."id" = x."ingredientId", unnest(i."tags") AS tag
        WHERE x."productId" = p."id" ORDER BY tag
      ) AS "ingredientTags",
      (
        SELECT json_agg(json_build_object(
          'variantId', v."id", 'label', v."label", 'sizeMilli', v."sizeMilli", 'unit', v."sizeUnit",
          'flammable', v."flammable"
        ) ORDER BY v."position", v."id")
        FROM "Variant" v WHERE v."productId" = p."id" AND v."active"
      ) AS "sizes"
    FROM "Listing" l
    JOIN "Product" p ON p."id" = l."productId"
    JOIN "Brand" b ON b."id" = p."brandId"
    JOIN "Category" c ON c."id" = p."categoryId"
    WHERE EXISTS (SELECT 1 FROM "Variant" v WHERE v."productId" = p."id" AND v."active")
    ORDER BY p."slug"`)
}
