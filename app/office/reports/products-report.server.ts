import { db, Prisma } from '#app/platform/database.server'
import type { ReportPeriod } from './report-period'
import { isIn } from './sales-report.server'

/** Goods after discounts, without tax, in cents; units as bought. */
export interface ProductSales {
  slug: string
  name: string
  units: number
  salesCents: number
  /** Units that money was given back for, of those bought in the period. */
  refundedUnits: number
}

export interface WayBought {
  /** The bundle's name; null for what was bought by itself. */
  bundle: string | null
  orders: number
  units: number
  salesCents: number
  savingCents: number
}

export interface ProductsReport {
  products: ProductSales[]
  /** Bundles by name against what was bought by itself, the largest first. */
  ways: WayBought[]
}

/** What was bought in a period, by product and by way. Two queries. */
export async function reportProducts(period: ReportPeriod): Promise<ProductsReport> {
  const bought = Prisma.sql`
    FROM "Order" o JOIN "OrderLine" line ON line."orderId" = o."id" WHERE ${isIn(Prisma.sql`o."paidAt"`, period)}`
  const [products, ways] = await Promise.all([
    db.$queryRaw<ProductSales[]>`
      SELECT line."productSlug" AS "slug", max(line."productName") AS "name", sum(line."quantity")::int AS "units",
        sum(line."listCents" - line."discountCents")::float8 AS "salesCents",
        sum(line."refundedQuantity")::int AS "refundedUnits"
      ${bought} GROUP BY 1 ORDER BY 4 DESC, 1`,
    db.$queryRaw<WayBought[]>`
      SELECT line."bundleName" AS "bundle", count(DISTINCT o."id")::int AS "orders", sum(line."quantity")::int AS "units",
        sum(line."listCents" - line."discountCents")::float8 AS "salesCents",
        sum(line."bundleSavingCents")::float8 AS "savingCents"
      ${bought} GROUP BY 1 ORDER BY 4 DESC, 1`,
  ])
  return { products, ways }
}
