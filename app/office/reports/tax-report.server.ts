import { db, Prisma } from '#app/platform/database.server'
import type { CalendarDay } from '#app/time/zoned-time'
import { groupRows } from './group-rows'
import { stepsOf, type ReportPeriod } from './report-period'
import { isGivenBackIn, isIn, stepOf } from './sales-report.server'
import { sumTax, type Tax } from './tax-sums'

export interface TaxReport {
  /** Each state of the whole period. */
  states: ({ state: string } & Tax)[]
  /** All states together, each step of the period. */
  steps: ({ start: CalendarDay } & Tax)[]
  /** State by state, the steps in which something happened. */
  stateSteps: ({ start: CalendarDay; state: string } & Tax)[]
}

/**
 * The tax of a period by the state in which goods were delivered or picked up: charged on the day of payment, given
 * back on the day that Stripe confirmed it; one query. A refund of delivery gives back its tax whole, as it gives back
 * delivery whole.
 */
export async function reportTax(period: ReportPeriod): Promise<TaxReport> {
  const stateSteps = await db.$queryRaw<TaxReport['stateSteps']>`
    WITH charged AS (
      SELECT ${stepOf(period.by, Prisma.sql`"paidAt"`)} AS "start", "state", count(*)::int AS "orders",
        sum("itemsCents" - "discountCents" + "deliveryCents")::float8 AS "sales", sum("taxCents")::float8 AS "tax"
      FROM "Order" WHERE ${isIn(Prisma.sql`"paidAt"`, period)} GROUP BY 1, 2
    ), back AS (
      SELECT ${stepOf(period.by, Prisma.sql`refund."settledAt"`)} AS "start", o."state", sum(
        coalesce((SELECT sum(line."taxCents") FROM "RefundLine" line WHERE line."refundId" = refund."id"), 0)
        + CASE WHEN refund."deliveryCents" > 0 THEN o."deliveryTaxCents" ELSE 0 END
      )::float8 AS "tax"
      FROM "Refund" refund JOIN "Order" o ON o."id" = refund."orderId"
      WHERE ${isGivenBackIn(period)} GROUP BY 1, 2
    )
    SELECT "start", "state", coalesce(charged."orders", 0) AS "orders", coalesce(charged."sales", 0) AS "salesCents",
      coalesce(charged."tax", 0) AS "chargedCents", coalesce(back."tax", 0) AS "givenBackCents",
      coalesce(charged."tax", 0) - coalesce(back."tax", 0) AS "dueCents"
    FROM charged FULL JOIN back USING ("start", "state") ORDER BY "start", "state"`
  const byState = groupRows(stateSteps, ({ state }) => state)
  const byStart = groupRows(stateSteps, ({ start }) => start)
  return {
    states: [...byState.keys()]
      .toSorted()
      .map((state) => ({ state, ...sumTax(byState.get(state) ?? []) })),
    steps: stepsOf(period).map((start) => ({ start, ...sumTax(byStart.get(start) ?? []) })),
    stateSteps,
  }
}
