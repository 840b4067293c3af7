import { expect } from 'vitest'
import type { ReportPeriod } from '#app/office/reports/report-period'
import { reportProducts } from '#app/office/reports/products-report.server'
import { reportSales } from '#app/office/reports/sales-report.server'
import { reportStock } from '#app/office/reports/stock-report.server'
import { db } from '#app/platform/database.server'
import { SHOP_TIME_ZONE } from '#app/time/shop-clock'

interface Place {
  location: string
  units: number
  heldUnits: number
  valueCents: number
}

/** That the reports on stock and sales say what the moves of the stock ledger sum to, place by place and day by day. */
export async function expectReportsToMatchTheLedger(period: ReportPeriod): Promise<void> {
  const places = await db.$queryRaw<Place[]>`
    SELECT place."name" AS "location", coalesce(sum(move."onHandDelta"), 0)::int AS "units",
      coalesce(sum(move."heldDelta"), 0)::int AS "heldUnits",
      coalesce(sum(move."onHandDelta" * coalesce(lot."unitCostCents", size."costCents", 0)), 0)::float8 AS "valueCents"
    FROM "Location" place
    LEFT JOIN "StockLot" lot ON lot."locationId" = place."id"
    LEFT JOIN "Variant" size ON size."id" = lot."variantId"
    LEFT JOIN "StockLedger" move ON move."lotId" = lot."id"
    GROUP BY place."id" ORDER BY place."position", place."name"`
  expect(places.some(({ units, valueCents }) => units > 0 && valueCents > 0)).toBe(true)
  expect(await reportStock()).toMatchObject(places)

  const days = await db.$queryRaw<{ start: string; units: number }[]>`
    SELECT to_char(move."at" AT TIME ZONE ${SHOP_TIME_ZONE}, 'YYYY-MM-DD') AS "start",
      -sum(move."onHandDelta")::int AS "units"
    FROM "StockLedger" move WHERE move."move" = 'sell' GROUP BY 1 ORDER BY 1`
  const { steps, total } = await reportSales({ ...period, by: 'day' })
  const sold = steps.filter(({ units }) => units > 0)
  expect(sold.map(({ start, units }) => ({ start, units }))).toEqual(days)

  const { products } = await reportProducts(period)
  expect(products.reduce((sum, { units }) => sum + units, 0)).toBe(total.units)
  const [kept] = await db.$queryRaw<{ units: number }[]>`
    SELECT sum(line."quantity")::int AS "units" FROM "Order" o JOIN "OrderLine" line ON line."orderId" = o."id"
    WHERE o."status" IN ('paid', 'ready_for_pickup', 'shipped', 'delivered')`
  const [back] = await db.$queryRaw<{ units: number }[]>`
    SELECT sum("onHandDelta")::int AS "units" FROM "StockLedger" WHERE "move" = 'give_back'`
  expect(back?.units).toBeGreaterThan(0)
  expect(total.units - (back?.units ?? 0)).toBe(kept?.units)
}
