import { db, Prisma } from '#app/platform/database.server'
import type { CalendarDay } from '#app/time/zoned-time'
import type { ReportPeriod } from './report-period'
import { isIn, stepOf } from './sales-report.server'

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
  /** Product by product, the steps in which it was bought, the largest first. */
  productSteps: ({ start: CalendarDay } & ProductSales)[]
  /** How many of these there are, which may be more than were asked for. */
  allProductSteps: number
}

/**
 * What was bought in a period, by product, by way, and by step and product: all of these, or the first so many.
 * Three queries.
 */
export async function reportProducts(
  period: ReportPeriod,
  most: number | null = null,
): Promise<ProductsReport> {
  const bought = Prisma.sql`
    FROM "Order" o JOIN "OrderLine" line ON line."orderId" = o."id" WHERE ${isIn(Prisma.sql`o."paidAt"`, period)}`
  const figures = Prisma.sql`sum(line."quantity")::int AS "units",
    sum(line."listCents" - line."discountCents")::float8 AS "salesCents",
    sum(line."refundedQuantity")::int AS "refundedUnits"`
  const [products, ways, steps] = await Promise.all([
    db.$queryRaw<ProductSales[]>`
      SELECT line."productSlug" AS "slug", max(line."productName") AS "name", ${figures}
      ${bought} GROUP BY 1 ORDER BY 4 DESC, 1`,
    db.$queryRaw<WayBought[]>`
      SELECT line."bundleName" AS "bundle", count(DISTINCT o."id")::int AS "orders", sum(line."quantity")::int AS "units",
        sum(line."listCents" - line."discountCents")::float8 AS "salesCents",
        sum(line."bundleSavingCents")::float8 AS "savingCents"
      ${bought} GROUP BY 1 ORDER BY 4 DESC, 1`,
    db.$queryRaw<(Omit<ProductsReport['productSteps'][number], 'name'> & { all: number })[]>`
      SELECT ${stepOf(period.by, Prisma.sql`o."paidAt"`)} AS "start", line."productSlug" AS "slug", ${figures},
        count(*) OVER ()::int AS "all"
      ${bought} GROUP BY 1, 2 ORDER BY 1, 4 DESC, 2 LIMIT ${most}`,
  ])
  const names = new Map(products.map(({ slug, name }) => [slug, name]))
  return {
    ...{ products, ways },
    productSteps: steps.map(({ all: _, ...step }) => ({
      ...step,
      name: names.get(step.slug) ?? step.slug,
    })),
    allProductSteps: steps[0]?.all ?? 0,
  }
}
