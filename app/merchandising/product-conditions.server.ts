import { isSellable } from '#app/inventory/sellable.server'
import { Prisma } from '#app/platform/database.server'
import type { Gap, ProductQuery } from './product-query'

/** SQL that is true for the products `p` that the query asks for; `anyStatus` leaves the status out. */
export function asksFor(query: ProductQuery, now: Date, anyStatus = false): Prisma.Sql {
  const { status, brand, category, regulatoryClass, gap } = query
  const conditions = [
    ...query.q.toLowerCase().split(' ').filter(Boolean).map(hasWord),
    ...(status && !anyStatus ? [Prisma.sql`p."status" = ${status}::"ProductStatus"`] : []),
    ...(brand
      ? [Prisma.sql`p."brandId" = (SELECT "id" FROM "Brand" WHERE "slug" = ${brand})`]
      : []),
    ...(category
      ? [Prisma.sql`p."categoryId" = (SELECT "id" FROM "Category" WHERE "slug" = ${category})`]
      : []),
    ...(regulatoryClass
      ? [Prisma.sql`p."regulatoryClass" = ${regulatoryClass}::"RegulatoryClass"`]
      : []),
    ...(gap ? [isWanting(gap, now)] : []),
  ]
  return conditions.length > 0 ? Prisma.join(conditions, ' AND ') : Prisma.sql`true`
}

/** In the name, the address, a SKU or the brand: each looked up in its own index, then joined. */
function hasWord(word: string): Prisma.Sql {
  const like = `%${word.replace(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`p."id" IN (
    SELECT x."id" FROM "Product" x WHERE lower(x."name" || ' ' || x."slug") LIKE ${like}
    UNION ALL SELECT v."productId" FROM "Variant" v WHERE lower(v."sku") LIKE ${like}
    UNION ALL SELECT y."id" FROM "Product" y
      WHERE y."brandId" IN (SELECT b."id" FROM "Brand" b WHERE lower(b."name") LIKE ${like})
  )`
}

function isWanting(gap: Gap, now: Date): Prisma.Sql {
  switch (gap) {
    case 'sold-out':
      return Prisma.sql`p."id" NOT IN (
        SELECT v."productId" FROM "Variant" v
        JOIN "StockLot" lot ON lot."variantId" = v."id" AND lot."onHand" > lot."held"
        JOIN "Location" place ON place."id" = lot."locationId"
        WHERE v."active" AND ${isSellable({ kind: 'shipping' }, now)})`
    case 'no-picture':
      return Prisma.sql`NOT EXISTS (SELECT FROM "ProductMedia" m WHERE m."productId" = p."id")`
    case 'unknown-ingredients':
      return Prisma.sql`p."regulatoryClass" <> 'device' AND (p."inciStatus" <> 'full' OR EXISTS (
        SELECT FROM "ProductIngredient" i WHERE i."productId" = p."id" AND i."ingredientId" IS NULL))`
    case 'scheduled':
      return Prisma.sql`p."publishAt" IS NOT NULL`
  }
}
