import { isOnTheShelf } from '#app/inventory/sellable.server'
import { Prisma, type Database } from '#app/platform/database.server'
import type { DraftBlock } from './draft-content'
import { namedIn, type GuideFacts, type ProductFact } from './guide-facts'

type ProductRow = ProductFact & { slug: string }

/** What there is to know of everything that these blocks name, however many guides they are from; four queries. */
export async function readFacts(
  db: Database,
  blocks: readonly DraftBlock[],
  now: Date,
): Promise<GuideFacts> {
  const named = namedIn(blocks)
  const select = { slug: true, name: true } as const
  // One after the other: a transaction has one connection.
  const products = await db.$queryRaw<ProductRow[]>(Prisma.sql`
    SELECT p."slug", p."name", p."status"::text AS "status", coalesce(p."tags", '{}') AS "tags",
      p."regulatoryClass"::text AS "regulatoryClass", p."inciStatus"::text AS "inciStatus",
      EXISTS (
        SELECT FROM "Variant" v JOIN "StockLot" lot ON lot."variantId" = v."id"
        JOIN "Location" place ON place."id" = lot."locationId"
        WHERE v."productId" = p."id" AND v."active" AND lot."onHand" > lot."held" AND ${isOnTheShelf(now)}
      ) AS "isInStock"
    FROM "Product" p WHERE p."slug" = ANY (${named.products}::text[])`)
  const treatments = await db.treatment.findMany({
    where: { slug: { in: named.treatments } },
    select: { ...select, active: true },
  })
  const routines = await db.bundle.findMany({
    where: { slug: { in: named.routines } },
    select: { ...select, status: true },
  })
  const studios = await db.location.count({ where: { active: true } })
  return {
    products: new Map(products.map(({ slug, ...fact }) => [slug, fact])),
    treatments: new Map(
      treatments.map(({ slug, name, active }) => [slug, { name, isOffered: active }]),
    ),
    routines: new Map(routines.map(({ slug, ...fact }) => [slug, fact])),
    studios,
  }
}
