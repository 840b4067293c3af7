import { db, Prisma } from '#app/platform/database.server'
import type { CalendarDay } from '#app/time/zoned-time'
import { groupRows } from './group-rows'
import { stepsOf, type ReportPeriod } from './report-period'
import { isGivenBackIn, isIn, stepOf } from './sales-report.server'

/** Goods after discounts, without tax and delivery, in cents. */
export interface Bought {
  orders: number
  units: number
  salesCents: number
  /** Of goods, in refunds that Stripe confirmed in the period. */
  refundedCents: number
}

export interface GuideSales extends Bought {
  slug: string
  title: string
  /** Units put into bags from it in the period that are in a bag or an order still. */
  added: number
}

export interface GuidesReport {
  /** Every way into a bag; null: lines from before it was noted. */
  origins: ({ origin: string | null } & Bought)[]
  guides: GuideSales[]
  /** All guides together, each step of the period. */
  steps: ({ start: CalendarDay; added: number } & Bought)[]
  /** Guide by guide, the steps in which something happened. */
  guideSteps: ({ start: CalendarDay } & GuideSales)[]
}

interface Sold {
  start: CalendarDay
  slug: string
  orders: number
  units: number
  salesCents: number
}
type Cell = { start: CalendarDay; slug: string; amount: number }

/** What was bought of what was put into bags from guides, by the day of payment and of refund. Six queries. */
export async function reportGuides(period: ReportPeriod): Promise<GuidesReport> {
  const [sold, soldSteps, refunded, added, origins, titles] = await Promise.all([
    soldFromGuides(period),
    soldBySteps(period),
    refundedFromGuides(period),
    addedFromGuides(period),
    originsIn(period),
    titlesOfGuides(),
  ])
  const cells = new Map<string, GuidesReport['guideSteps'][number]>()
  const cellOf = ({ start, slug }: { start: CalendarDay; slug: string }) => {
    const key = `${start} ${slug}`
    const known = cells.get(key)
    if (known) return known
    const cell = { start, slug, title: titles.get(slug) ?? slug, ...NOTHING }
    cells.set(key, cell)
    return cell
  }
  for (const { orders, units, salesCents, ...at } of sold)
    Object.assign(cellOf(at), { orders, units, salesCents })
  for (const { amount, ...at } of added) cellOf(at).added += amount
  for (const { amount, ...at } of refunded) cellOf(at).refundedCents += amount
  const guideSteps = [...cells.values()]
    .filter((cell) => cell.orders + cell.added + cell.refundedCents > 0)
    .toSorted((a, b) => a.start.localeCompare(b.start) || a.slug.localeCompare(b.slug))
  const bySlug = groupRows(guideSteps, ({ slug }) => slug)
  const byStart = groupRows(guideSteps, ({ start }) => start)
  const soldThen = new Map(soldSteps.map(({ start, ...figures }) => [start, figures]))
  return {
    origins,
    guides: [...bySlug.values()].map(totalOf),
    steps: stepsOf(period).map((start) => {
      const { added, refundedCents } = totalOf(byStart.get(start) ?? [])
      // An order with goods from two guides is one of the step.
      return { ...NOTHING, ...soldThen.get(start), start, added, refundedCents }
    }),
    guideSteps,
  }
}

const NOTHING = { added: 0, orders: 0, units: 0, salesCents: 0, refundedCents: 0 }

/** An order is paid in one step, so a guide's orders are the sum of those of its steps. */
function totalOf(steps: GuidesReport['guideSteps']): GuideSales {
  const sum = (key: 'added' | 'orders' | 'units' | 'salesCents' | 'refundedCents') =>
    steps.reduce((total, step) => total + step[key], 0)
  return {
    slug: steps[0]?.slug ?? '',
    title: steps[0]?.title ?? '',
    added: sum('added'),
    orders: sum('orders'),
    units: sum('units'),
    salesCents: sum('salesCents'),
    refundedCents: sum('refundedCents'),
  }
}

const figures = Prisma.sql`count(DISTINCT o."id")::int AS "orders", sum(line."quantity")::int AS "units",
  sum(line."listCents" - line."discountCents")::float8 AS "salesCents"`
const bought = Prisma.sql`FROM "Order" o JOIN "OrderLine" line ON line."orderId" = o."id"`

function soldFromGuides(period: ReportPeriod) {
  return db.$queryRaw<Sold[]>`
    SELECT ${stepOf(period.by, Prisma.sql`o."paidAt"`)} AS "start", line."originSlug" AS "slug", ${figures}
    ${bought} WHERE line."origin" = 'guide' AND ${isIn(Prisma.sql`o."paidAt"`, period)} GROUP BY 1, 2 ORDER BY 2`
}

function soldBySteps(period: ReportPeriod) {
  return db.$queryRaw<Omit<Sold, 'slug'>[]>`
    SELECT ${stepOf(period.by, Prisma.sql`o."paidAt"`)} AS "start", ${figures}
    ${bought} WHERE line."origin" = 'guide' AND ${isIn(Prisma.sql`o."paidAt"`, period)} GROUP BY 1`
}

function refundedFromGuides(period: ReportPeriod) {
  return db.$queryRaw<Cell[]>`
    SELECT ${stepOf(period.by, Prisma.sql`refund."settledAt"`)} AS "start", line."originSlug" AS "slug",
      sum(back."listCents" - back."discountCents")::float8 AS "amount"
    FROM "Refund" refund
    JOIN "RefundLine" back ON back."refundId" = refund."id"
    JOIN "OrderLine" line ON line."id" = back."orderLineId" AND line."origin" = 'guide'
    WHERE ${isGivenBackIn(period)} GROUP BY 1, 2`
}

function addedFromGuides(period: ReportPeriod) {
  return db.$queryRaw<Cell[]>`
    SELECT ${stepOf(period.by, Prisma.sql`"addedAt"`)} AS "start", "originSlug" AS "slug", sum("quantity")::int AS "amount"
    FROM "BagLine" WHERE "origin" = 'guide' AND ${isIn(Prisma.sql`"addedAt"`, period)} GROUP BY 1, 2`
}

function originsIn(period: ReportPeriod) {
  return db.$queryRaw<GuidesReport['origins']>`
    WITH sold AS (
      SELECT line."origin", ${figures} ${bought} WHERE ${isIn(Prisma.sql`o."paidAt"`, period)} GROUP BY 1
    ), back AS (
      SELECT line."origin", sum(back."listCents" - back."discountCents")::float8 AS "cents"
      FROM "Refund" refund
      JOIN "RefundLine" back ON back."refundId" = refund."id"
      JOIN "OrderLine" line ON line."id" = back."orderLineId"
      WHERE ${isGivenBackIn(period)} GROUP BY 1
    )
    SELECT coalesce(sold."origin", back."origin")::text AS "origin", coalesce(sold."orders", 0) AS "orders",
      coalesce(sold."units", 0) AS "units", coalesce(sold."salesCents", 0) AS "salesCents",
      coalesce(back."cents", 0) AS "refundedCents"
    FROM sold FULL JOIN back ON coalesce(back."origin"::text, '') = coalesce(sold."origin"::text, '')
    ORDER BY 4 DESC`
}

async function titlesOfGuides(): Promise<Map<string, string>> {
  const guides = await db.guide.findMany({
    select: {
      slug: true,
      versions: { orderBy: { number: 'desc' }, take: 1, select: { title: true } },
    },
  })
  return new Map(guides.map(({ slug, versions }) => [slug, versions[0]?.title ?? slug]))
}
