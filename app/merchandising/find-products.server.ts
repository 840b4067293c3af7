import { isSellable } from '#app/inventory/sellable.server'
import { db as shopDatabase, Prisma, type Database } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { asksFor } from './product-conditions.server'
import { PAGE_SIZE, type ProductQuery, type Status } from './product-query'

export interface ListedProduct {
  id: string
  slug: string
  name: string
  brand: string
  category: string
  status: Status
  regulatoryClass: 'cosmetic' | 'otc_drug' | 'device'
  version: number
  /** ISO 8601, UTC. */
  updatedAt: string
  publishAt: string | null
  hasPicture: boolean
  sizes: number
  minPriceCents: number | null
  maxPriceCents: number | null
  /** Units that could be sent now. */
  units: number
  unitsSold: number
}

export interface ProductPage {
  products: ListedProduct[]
  /** How many there are on all pages, by status, whatever status is asked for. */
  counts: Record<Status, number>
}

/** One page of the products that staff ask for, and how many there are in each status; two queries. Undefined for who may not. */
export async function findProducts(
  actor: Actor,
  query: ProductQuery,
  now: Date,
  db: Database = shopDatabase,
): Promise<ProductPage | undefined> {
  if (!may(actor, 'catalog:read')) return undefined
  const [products, rows] = await Promise.all([
    db.$queryRaw<ListedProduct[]>(pageOf(query, now)),
    db.$queryRaw<{ status: Status; count: number }[]>(Prisma.sql`
      SELECT p."status"::text AS "status", count(*)::int AS "count"
      FROM "Product" p WHERE ${asksFor(query, now, true)} GROUP BY p."status"`),
  ])
  const count = (status: Status) => rows.find((row) => row.status === status)?.count ?? 0
  return {
    products,
    counts: { active: count('active'), draft: count('draft'), archived: count('archived') },
  }
}

const ORDERS = {
  changed: Prisma.sql`p."updatedAt" DESC, p."id"`,
  name: Prisma.sql`p."name", p."id"`,
  sold: Prisma.sql`p."unitsSold" DESC, p."id"`,
}

/** The page is cut first; prices, stock and pictures are then looked up for its rows alone. */
export function pageOf(query: ProductQuery, now: Date): Prisma.Sql {
  const order = ORDERS[query.sort]
  return Prisma.sql`
    SELECT p."id", p."slug", p."name", b."name" AS "brand", c."name" AS "category",
      p."status"::text AS "status", p."regulatoryClass"::text AS "regulatoryClass", p."version",
      to_char(p."updatedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "updatedAt",
      to_char(p."publishAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "publishAt",
      EXISTS (SELECT FROM "ProductMedia" m WHERE m."productId" = p."id") AS "hasPicture",
      sized."sizes", sized."minPriceCents", sized."maxPriceCents", stock."units", p."unitsSold"
    FROM (
      SELECT * FROM "Product" p WHERE ${asksFor(query, now)}
      ORDER BY ${order} LIMIT ${PAGE_SIZE} OFFSET ${(query.page - 1) * PAGE_SIZE}
    ) p
    JOIN "Brand" b ON b."id" = p."brandId"
    JOIN "Category" c ON c."id" = p."categoryId"
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "sizes", min(v."priceCents") AS "minPriceCents",
        max(v."priceCents") AS "maxPriceCents"
      FROM "Variant" v WHERE v."productId" = p."id" AND v."active"
    ) sized
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(lot."onHand" - lot."held"), 0)::int AS "units"
      FROM "Variant" v JOIN "StockLot" lot ON lot."variantId" = v."id"
      JOIN "Location" place ON place."id" = lot."locationId"
      WHERE v."productId" = p."id" AND v."active" AND ${isSellable({ kind: 'shipping' }, now)}
    ) stock
    ORDER BY ${order}`
}

/** What lists and forms offer to choose from; four queries. */
export async function shopChoices(db: Database = shopDatabase) {
  const named = { select: { slug: true, name: true } } as const
  const [brands, categories, concerns, skinTypes] = await Promise.all([
    db.brand.findMany({ ...named, orderBy: { name: 'asc' } }),
    db.category.findMany({ ...named, orderBy: { position: 'asc' } }),
    db.concern.findMany({ ...named, orderBy: { position: 'asc' } }),
    db.skinType.findMany({ ...named, orderBy: { position: 'asc' } }),
  ])
  return { brands, categories, concerns, skinTypes }
}

export type ShopChoices = Awaited<ReturnType<typeof shopChoices>>
