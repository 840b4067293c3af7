import { TAKEN_BACK } from '#app/orders/dispute'
import { db, Prisma } from '#app/platform/database.server'
import type { CalendarDay } from '#app/time/zoned-time'
import { boundsOf, stepsOf, type ReportPeriod, type Step } from './report-period'
import { SHOP_TIME_ZONE } from '#app/time/shop-clock'

/** Sums over a step, in cents unless it says otherwise. */
export interface Sales {
  /** Orders paid. */
  orders: number
  units: number
  /** What the goods cost before anything was taken off. */
  itemsCents: number
  /** All that was taken off, the saving of bundles among it. */
  discountCents: number
  bundleSavingCents: number
  /** Without its tax. */
  deliveryCents: number
  taxCents: number
  /** Goods − discounts + delivery + tax: what was charged. */
  totalCents: number
  /** Refunds of sales that Stripe confirmed, on the day of that. */
  refundedCents: number
  /** Disputes of sales that were lost, on the day that Stripe told of it. Its fee is not known here. */
  disputesLost: number
  disputeLostCents: number
  /** Charged − refunded − lost in disputes. */
  netCents: number
}

export interface SalesReport {
  steps: ({ start: CalendarDay } & Sales)[]
  total: Sales
  /** Refunds of sales asked for that Stripe has not confirmed yet, whenever that was. */
  refundsUnderWayCents: number
}

type Row = { start: CalendarDay } & Record<string, number>

/** What was sold and given back in a period, by the day of payment, of refund and of a dispute's loss. Five queries. */
export async function reportSales(period: ReportPeriod): Promise<SalesReport> {
  const [orders, units, refunds, disputes, underWay] = await Promise.all([
    ordersIn(period),
    unitsIn(period),
    refundsIn(period),
    disputesLostIn(period),
    db.refund.aggregate({
      where: { status: { in: ['requested', 'submitted'] }, order: { paidAt: { not: null } } },
      _sum: { amountCents: true },
    }),
  ])
  const at = (rows: Row[], start: CalendarDay) => rows.find((row) => row.start === start)
  const steps = stepsOf(period).map((start) => {
    const step: Sales = {
      ...{ ...NOTHING, ...at(orders, start), ...at(units, start) },
      ...{ ...at(refunds, start), ...at(disputes, start) },
    }
    const netCents = step.totalCents - step.refundedCents - step.disputeLostCents
    return { ...step, netCents, start }
  })
  return {
    steps,
    total: steps.reduce<Sales>((sum, step) => add(sum, step), NOTHING),
    refundsUnderWayCents: underWay._sum.amountCents ?? 0,
  }
}

const NOTHING: Sales = {
  orders: 0,
  units: 0,
  itemsCents: 0,
  discountCents: 0,
  bundleSavingCents: 0,
  deliveryCents: 0,
  taxCents: 0,
  totalCents: 0,
  refundedCents: 0,
  disputesLost: 0,
  disputeLostCents: 0,
  netCents: 0,
}

function add(sum: Sales, step: Sales): Sales {
  const keys = Object.keys(NOTHING) as (keyof Sales)[]
  return Object.fromEntries(keys.map((key) => [key, sum[key] + step[key]])) as unknown as Sales
}

function ordersIn({ by, ...period }: ReportPeriod) {
  return db.$queryRaw<Row[]>`
    SELECT ${stepOf(by, Prisma.sql`"paidAt"`)} AS "start", count(*)::int AS "orders",
      sum("itemsCents")::float8 AS "itemsCents", sum("discountCents")::float8 AS "discountCents",
      sum("deliveryCents")::float8 AS "deliveryCents", sum("taxCents")::float8 AS "taxCents",
      sum("totalCents")::float8 AS "totalCents"
    FROM "Order" WHERE ${isIn(Prisma.sql`"paidAt"`, { by, ...period })} GROUP BY 1`
}

function unitsIn(period: ReportPeriod) {
  return db.$queryRaw<Row[]>`
    SELECT ${stepOf(period.by, Prisma.sql`o."paidAt"`)} AS "start", sum(line."quantity")::int AS "units",
      sum(line."bundleSavingCents")::float8 AS "bundleSavingCents"
    FROM "Order" o JOIN "OrderLine" line ON line."orderId" = o."id"
    WHERE ${isIn(Prisma.sql`o."paidAt"`, period)} GROUP BY 1`
}

function refundsIn(period: ReportPeriod) {
  return db.$queryRaw<Row[]>`
    SELECT ${stepOf(period.by, Prisma.sql`"settledAt"`)} AS "start", sum("amountCents")::float8 AS "refundedCents"
    FROM "Refund" refund WHERE ${isGivenBackIn(period)} GROUP BY 1`
}

function disputesLostIn(period: ReportPeriod) {
  return db.$queryRaw<Row[]>`
    SELECT ${stepOf(period.by, Prisma.sql`dispute."closedAt"`)} AS "start", count(*)::int AS "disputesLost",
      sum(dispute."amountCents")::float8 AS "disputeLostCents"
    FROM "Dispute" dispute JOIN "Payment" payment ON payment."id" = dispute."paymentId"
    JOIN "Order" sold ON sold."id" = payment."orderId" AND sold."paidAt" IS NOT NULL
    WHERE dispute."status" IN (${Prisma.join(TAKEN_BACK)})
      AND ${isIn(Prisma.sql`dispute."closedAt"`, period)} GROUP BY 1`
}

/**
 * SQL that is true for a "Refund" refund that Stripe confirmed in the period and that gave back a sale. Money that came
 * too late, or did not match its order, went back without ever being one.
 */
export function isGivenBackIn(period: ReportPeriod): Prisma.Sql {
  return Prisma.sql`refund."status" = 'succeeded' AND ${isIn(Prisma.sql`refund."settledAt"`, period)}
    AND EXISTS (SELECT FROM "Order" sold WHERE sold."id" = refund."orderId" AND sold."paidAt" IS NOT NULL)`
}

/** SQL for the first day of the step in which a moment lies, by the shop's clocks. */
export function stepOf(by: Step, moment: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`to_char(date_trunc(${by}, ${moment} AT TIME ZONE ${SHOP_TIME_ZONE}), 'YYYY-MM-DD')`
}

/** SQL that is true for a moment in the period. */
export function isIn(moment: Prisma.Sql, period: ReportPeriod): Prisma.Sql {
  const [from, before] = boundsOf(period)
  return Prisma.sql`${moment} >= ${from} AND ${moment} < ${before}`
}
