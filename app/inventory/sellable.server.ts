import { Prisma } from '#app/platform/database.server'
import { earliestExpirySold } from '#app/inventory/sell-by'

/** Where units are taken from: any place that ships, or the one where the shopper picks up. */
export type StockSource = { kind: 'shipping' } | { kind: 'pickup'; locationId: string }

/** SQL that is true for a lot `lot` at a location `place` whose free units may be sold at `now`. */
export function isSellable(from: StockSource, now: Date): Prisma.Sql {
  const offered =
    from.kind === 'shipping'
      ? Prisma.sql`place."ships"`
      : Prisma.sql`place."pickup" AND place."id" = ${from.locationId}::uuid`
  return Prisma.sql`place."active" AND ${offered} AND lot."onHand" > lot."held"
    AND (lot."expiresOn" IS NULL OR lot."expiresOn" >= ${earliestExpirySold(now)}::date)`
}

/** The one order in which lots are locked and emptied: first expired, first out. Two takers never cross. */
export const inLotOrder = Prisma.sql`lot."variantId", lot."expiresOn" NULLS LAST, lot."id"`
