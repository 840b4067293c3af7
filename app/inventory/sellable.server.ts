import { Prisma } from '#app/platform/database.server'
import { earliestExpirySold } from '#app/inventory/sell-by'

/** Where units are taken from: any place that ships, or the one where the shopper picks up. */
export type StockSource = { kind: 'shipping' } | { kind: 'pickup'; locationId: string }

/** Before a way of delivery is chosen: the better of a parcel and a pickup at the shopper's location, if any. */
export interface EitherWay {
  kind: 'either'
  locationId: string | null | Prisma.Sql
}

/** The one order in which lots are locked and emptied: first expired, first out. Two takers never cross. */
export const inLotOrder = Prisma.sql`lot."variantId", lot."expiresOn" NULLS LAST, lot."id"`

/** SQL that is true for a lot `lot` at a location `place` that `from` takes units from at `now`. */
export function isSellable(from: StockSource, now: Date): Prisma.Sql {
  const offered =
    from.kind === 'shipping'
      ? Prisma.sql`place."ships"`
      : Prisma.sql`place."pickup" AND place."id" = ${from.locationId}::uuid`
  return Prisma.sql`${offered} AND ${isOnTheShelf(now)}`
}

/**
 * SQL for the units of a variant that could be held at `now`, 0 where there are none.
 * Units held for the order `orderId` count as free: they are the asker's own.
 */
export function freeUnits(
  variantId: Prisma.Sql,
  {
    from,
    now,
    orderId,
  }: { from: StockSource | EitherWay; now: Date; orderId?: Prisma.Sql | undefined },
): Prisma.Sql {
  const own = orderId ? Prisma.sql` + ${unitsHeldFor(orderId)}` : Prisma.empty
  const free = Prisma.sql`sum(lot."onHand" - lot."held"${own})`
  const [units, condition] =
    from.kind === 'either'
      ? [
          Prisma.sql`greatest(
            ${free} FILTER (WHERE place."ships"),
            ${free} FILTER (WHERE place."pickup" AND place."id" = ${from.locationId}::uuid)
          )`,
          isOnTheShelf(now),
        ]
      : [free, isSellable(from, now)]
  return Prisma.sql`(
    SELECT coalesce(${units}, 0)::int
    FROM "StockLot" lot JOIN "Location" place ON place."id" = lot."locationId"
    WHERE lot."variantId" = ${variantId} AND ${condition}
  )`
}

/** SQL for the units of lot `lot` that are held for the order. */
export function unitsHeldFor(orderId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    SELECT coalesce(sum(own."quantity"), 0)
    FROM "HoldLine" own JOIN "Hold" hold ON hold."id" = own."holdId"
    WHERE own."lotId" = lot."id" AND hold."status" = 'active' AND hold."orderId" = ${orderId}
  )`
}

/** SQL that is true for a lot `lot` at a location `place` that may be sold at `now`, somehow. */
export function isOnTheShelf(now: Date): Prisma.Sql {
  return Prisma.sql`place."active" AND lot."recalledAt" IS NULL
    AND (lot."expiresOn" IS NULL OR lot."expiresOn" >= ${earliestExpirySold(now)}::date)`
}
