import { db, Prisma } from '#app/platform/database.server'
import { earliestExpirySold } from '#app/inventory/sell-by'
import { LOW_UNITS } from '#app/stockroom/stock-search'

/** Days before the last day on which a lot is sold. */
const NOTICE_DAYS = 60
const DAY_MS = 86_400_000

interface Row {
  id: string
  /** Whose stock page it leads to. */
  variantId: string
  text: string
  total: number
}

/** Sizes on sale of which five or fewer units can still be sold, everywhere or at one studio. */
export async function lowStock(studio: string | null, few: number, now: Date) {
  const rows = await db.$queryRaw<Row[]>`
    SELECT v."id", v."id" AS "variantId", p."name" || ', ' || v."label" || ': ' || coalesce(free."units", 0) || ' left' AS "text",
      (count(*) OVER ())::int AS "total"
    FROM "Variant" v
    JOIN "Product" p ON p."id" = v."productId" AND p."status" = 'active'
    LEFT JOIN (
      SELECT lot."variantId", sum(lot."onHand" - lot."held")::int AS "units"
      FROM "StockLot" lot JOIN "Location" place ON place."id" = lot."locationId" AND place."active"
      WHERE lot."recalledAt" IS NULL AND (lot."expiresOn" IS NULL OR lot."expiresOn" >= ${earliestExpirySold(now)}::date)
        ${within(studio)}
      GROUP BY lot."variantId"
    ) free ON free."variantId" = v."id"
    WHERE v."active" AND coalesce(free."units", 0) <= ${LOW_UNITS}
    ORDER BY coalesce(free."units", 0), p."name", v."position" LIMIT ${few}`
  return shown(rows)
}

/** Lots with units left that within 60 days can no longer be sold, or cannot be sold any more. */
export async function expiringLots(studio: string | null, few: number, now: Date) {
  const until = earliestExpirySold(new Date(now.getTime() + NOTICE_DAYS * DAY_MS))
  const rows = await db.$queryRaw<Row[]>`
    SELECT lot."id", lot."variantId", p."name" || ', ' || v."label" || ', lot ' || lot."lotCode" || ' at ' || place."name" || ': '
      || lot."onHand" || ' until ' || lot."expiresOn" AS "text", (count(*) OVER ())::int AS "total"
    FROM "StockLot" lot
    JOIN "Location" place ON place."id" = lot."locationId"
    JOIN "Variant" v ON v."id" = lot."variantId"
    JOIN "Product" p ON p."id" = v."productId"
    WHERE lot."onHand" > 0 AND lot."expiresOn" < ${until}::date ${within(studio)}
    ORDER BY lot."expiresOn", lot."id" LIMIT ${few}`
  return shown(rows)
}

function within(studio: string | null): Prisma.Sql {
  return studio ? Prisma.sql`AND lot."locationId" = ${studio}::uuid` : Prisma.empty
}

function shown(rows: Row[]) {
  return {
    count: rows[0]?.total ?? 0,
    items: rows.map(({ id, variantId, text }) => ({ id, text, to: `/admin/stock/${variantId}` })),
  }
}
