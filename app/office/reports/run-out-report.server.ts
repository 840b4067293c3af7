import { db, Prisma } from '#app/platform/database.server'
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

interface Bought {
  slug: string
  name: string
  sizeMilli: number | null
  doseMilli: number | null
  usesAWeek: number
  /** When it arrived, or five days after it was paid. */
  day: CalendarDay
  /** Units in one shopper's line, used up one after the other. */
  quantity: number
  lines: number
}

/**
 * How many units that shoppers have should be used up in each of the next twelve weeks: each size from the
 * day it came, at the category's dose and as often a week as its label allows, one unit after the other.
 * What was refunded is left out. One query.
 */
export async function reportRunOuts(today: CalendarDay): Promise<RunOutReport> {
  const ends = (await boughtSince(addDays(today, -DAYS_BACK))).flatMap((bought) => endsOf(bought))
  const ahead = ends.filter(({ day }) => day >= today && day < addDays(today, DAYS_AHEAD))
  const weeks = Array.from({ length: DAYS_AHEAD / WEEK }, (_, week) => {
    const start = addDays(today, week * WEEK)
    const isIn = (day: CalendarDay) => day >= start && day < addDays(start, WEEK)
    return { start, units: sum(ahead.filter(({ day }) => isIn(day))) }
  })
  const names = new Map(ahead.map(({ slug, name }) => [slug, name]))
  const products = [...names].map(([slug, name]) => ({
    slug,
    name,
    units: sum(ahead.filter((end) => end.slug === slug)),
  }))
  return {
    weeks,
    products: products.sort((a, b) => b.units - a.units || a.name.localeCompare(b.name, 'en')),
  }
}

const sum = (ends: readonly { units: number }[]) =>
  ends.reduce((total, { units }) => total + units, 0)

function endsOf({ slug, name, sizeMilli, doseMilli, usesAWeek, day, quantity, lines }: Bought) {
  const uses = Array.from({ length: WEEK }, () => usesAWeek / WEEK)
  const one = runOut({ sizeMilli, doseMilli }, uses, new Date(`${day}T00:00:00Z`))
  if (!one) return []
  return Array.from({ length: quantity }, (_, before) => ({
    slug,
    name,
    units: lines,
    day: addDays(day, one.days * (before + 1)),
  }))
}

function boughtSince(day: CalendarDay) {
  return db.$queryRaw<Bought[]>(Prisma.sql`
    WITH bought AS (
      SELECT line."variantId",
        (coalesce(o."deliveredAt", o."paidAt" + interval '5 days') AT TIME ZONE ${SHOP_TIME_ZONE})::date AS "day",
        line."quantity" - line."refundedQuantity" AS "quantity", count(*)::int AS "lines"
      FROM "Order" o JOIN "OrderLine" line ON line."orderId" = o."id" AND line."quantity" > line."refundedQuantity"
      WHERE o."paidAt" >= ${day}::date AND o."status" <> 'cancelled'
      GROUP BY 1, 2, 3
    )
    SELECT product."slug", product."name", size."sizeMilli",
      coalesce(product."dosePerUseMilli", category."dosePerUseMilli") AS "doseMilli",
      coalesce(product."timesPerWeekMax", 7 * (product."useAm"::int + product."usePm"::int)) AS "usesAWeek",
      bought."day"::text, bought."quantity", bought."lines"
    FROM bought
    JOIN "Variant" size ON size."id" = bought."variantId"
    JOIN "Product" product ON product."id" = size."productId"
    JOIN "Category" category ON category."id" = product."categoryId"`)
}
