import { db, Prisma } from '#app/platform/database.server'
import type { ReportPeriod } from './report-period'
import { isGivenBackIn, isIn } from './sales-report.server'

export interface StateTax {
  state: string
  orders: number
  /** Goods after discounts, and delivery, taxed or not. */
  salesCents: number
  /** Charged in the period, the tax on delivery included. */
  chargedCents: number
  /** In refunds that Stripe confirmed in the period. */
  givenBackCents: number
  /** Charged − given back. */
  dueCents: number
}

/**
 * The tax of a period by the state in which goods were delivered or picked up; one query. A refund of delivery gives
 * back its tax whole, as it gives back delivery whole.
 */
export async function reportTax(period: ReportPeriod): Promise<StateTax[]> {
  return db.$queryRaw<StateTax[]>`
    WITH charged AS (
      SELECT "state", count(*)::int AS "orders",
        sum("itemsCents" - "discountCents" + "deliveryCents")::float8 AS "sales", sum("taxCents")::float8 AS "tax"
      FROM "Order" WHERE ${isIn(Prisma.sql`"paidAt"`, period)} GROUP BY 1
    ), back AS (
      SELECT o."state", sum(
        coalesce((SELECT sum(line."taxCents") FROM "RefundLine" line WHERE line."refundId" = refund."id"), 0)
        + CASE WHEN refund."deliveryCents" > 0 THEN o."deliveryTaxCents" ELSE 0 END
      )::float8 AS "tax"
      FROM "Refund" refund JOIN "Order" o ON o."id" = refund."orderId"
      WHERE ${isGivenBackIn(period)} GROUP BY 1
    )
    SELECT "state", coalesce(charged."orders", 0) AS "orders", coalesce(charged."sales", 0) AS "salesCents",
      coalesce(charged."tax", 0) AS "chargedCents", coalesce(back."tax", 0) AS "givenBackCents",
      coalesce(charged."tax", 0) - coalesce(back."tax", 0) AS "dueCents"
    FROM charged FULL JOIN back USING ("state") ORDER BY "state"`
}
