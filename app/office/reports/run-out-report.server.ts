import { db } from '#app/platform/database.server'
import { runOut } from '#app/routine/run-out'
import { addDays, type CalendarDay } from '#app/time/zoned-time'
import { SHOP_TIME_ZONE } from '#app/time/shop-clock'

const DAYS_AHEAD = 84
const WEEK = 7
/** No size that lasts longer than two years is told. */
const DAYS_BACK = 730

export interface RunOutWeek {
  /** Its first day. */
  start: CalendarDay
  /** Units that should be used up in it. */
  units: number
}

export interface RunOutReport {
  weeks: RunOutWeek[]
  products: { slug: string; name: string; units: number }[]
}

interface Size {
  variantId: string
  slug: string
  name: string
  sizeMilli: number | null
  doseMilli: number | null
  usesAWeek: number
}

/**
 * How many units that shoppers have should be used up in each of the next twelve weeks: each size from the
 * day it came, or five days after it was paid, at the category's dose and as often a week as its label allows, one
 * unit after the other. What was refunded is left out. Two queries.
 */
export async function reportRunOuts(today: CalendarDay): Promise<RunOutReport> {
  const sizes = (await soldSizes()).flatMap((size) => {
    const uses = Array.from({ length: WEEK }, () => size.usesAWeek / WEEK)
    const one = runOut(size, uses, new Date(0))
    return one ? [{ ...size, days: one.days }] : []
  })
  const ended = await unitsEnding(sizes, today)
  const bySize = new Map(sizes.map((size) => [size.variantId, size]))
  const weeks = Array.from({ length: DAYS_AHEAD / WEEK }, (_, week) => ({
    start: addDays(today, week * WEEK),
    units: 0,
  }))
  const products = new Map<string, RunOutReport['products'][number]>()
  for (const { variantId, week, units } of ended) {
    const [size, within] = [bySize.get(variantId), weeks[week]]
    if (!size || !within) continue
    within.units += units
    const { slug, name } = size
    products.set(slug, { slug, name, units: units + (products.get(slug)?.units ?? 0) })
  }
  return {
    weeks,
    products: [...products.values()].sort(
      (a, b) => b.units - a.units || a.name.localeCompare(b.name, 'en'),
    ),
  }
}

function soldSizes() {
  return db.$queryRaw<Size[]>`
    SELECT size."id" AS "variantId", product."slug", product."name", size."sizeMilli",
      coalesce(product."dosePerUseMilli", category."dosePerUseMilli") AS "doseMilli",
      coalesce(product."timesPerWeekMax", 7 * (product."useAm"::int + product."usePm"::int)) AS "usesAWeek"
    FROM "Variant" size
    JOIN "Product" product ON product."id" = size."productId"
    JOIN "Category" category ON category."id" = product."categoryId"
    WHERE EXISTS (SELECT FROM "OrderLine" line WHERE line."variantId" = size."id")`
}

/** Units that are used up in each week from today, numbered from 0; `days` are those that one unit of a size lasts. */
function unitsEnding(sizes: readonly { variantId: string; days: number }[], today: CalendarDay) {
  const ids = sizes.map(({ variantId }) => variantId)
  const days = sizes.map((size) => size.days)
  return db.$queryRaw<{ variantId: string; week: number; units: number }[]>`
    WITH size AS (SELECT * FROM unnest(${ids}::uuid[], ${days}::int[]) AS size("id", "days")), unit AS (
      SELECT size."id" AS "variantId",
        (coalesce(o."deliveredAt", o."paidAt" + interval '5 days') AT TIME ZONE ${SHOP_TIME_ZONE})::date
          + size."days" * "nth" - ${today}::date AS "day"
      FROM size
      JOIN "OrderLine" line ON line."variantId" = size."id" AND line."quantity" > line."refundedQuantity"
      JOIN "Order" o ON o."id" = line."orderId"
      CROSS JOIN LATERAL generate_series(1, line."quantity" - line."refundedQuantity") AS "nth"
      WHERE o."paidAt" >= ${addDays(today, -DAYS_BACK)}::date AND o."status" <> 'cancelled'
    )
    SELECT "variantId", "day" / ${WEEK}::int AS "week", count(*)::int AS "units"
    FROM unit WHERE "day" >= 0 AND "day" < ${DAYS_AHEAD}::int GROUP BY 1, 2`
}
