import { db } from '#app/platform/database.server'

export interface LocationStock {
  id: string
  location: string
  units: number
  heldUnits: number
  /** Units at what they cost the shop; those of unknown cost are left out. */
  valueCents: number
  /** Units whose cost nobody has written down. */
  unpricedUnits: number
}

/** What lies at each place now, and what it cost; one query. */
export async function reportStock(): Promise<LocationStock[]> {
  return db.$queryRaw<LocationStock[]>`
    SELECT place."id", place."name" AS "location", coalesce(sum(lot."onHand"), 0)::int AS "units",
      coalesce(sum(lot."held"), 0)::int AS "heldUnits",
      coalesce(sum(lot."onHand"::bigint * coalesce(lot."unitCostCents", size."costCents")), 0)::float8 AS "valueCents",
      coalesce(sum(lot."onHand") FILTER (WHERE coalesce(lot."unitCostCents", size."costCents") IS NULL), 0)::int AS "unpricedUnits"
    FROM "Location" place
    LEFT JOIN ("StockLot" lot JOIN "Variant" size ON size."id" = lot."variantId") ON lot."locationId" = place."id"
    WHERE NOT place."draft"
    GROUP BY place."id" ORDER BY place."position", place."name"`
}
