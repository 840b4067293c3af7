import { db, Prisma } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'

const PAGE = 50

export interface LedgerMove {
  id: string
  at: Date
  move: string
  lotCode: string
  place: string
  /** For a transfer, the other side. */
  otherPlace: string | null
  onHandDelta: number
  heldDelta: number
  /** Units on hand in the lot after it, by the ledger's own sum. */
  onHandAfter: number
  reason: string | null
  actor: string
  orderNumber: number | null
}

interface LedgerAsked {
  /** Moves of these lots: a variant's at some locations, or one. */
  of: { variantId: string; reach: string[] } | { lotIds: string[] }
  /** The id with which the page before ended. */
  before: string | null
}

/** A page of 50 moves, the latest first; `next` is the `before` of the next page, or null. Undefined for who may not. */
export async function readLedger(actor: Actor, { of, before }: LedgerAsked) {
  if (!may(actor, 'stock:read')) return undefined
  const lots =
    'lotIds' in of
      ? Prisma.sql`"id" = ANY (${of.lotIds}::uuid[])`
      : Prisma.sql`"variantId" = ${of.variantId}::uuid AND "locationId" = ANY (${of.reach}::uuid[])`
  const found = await db.$queryRaw<LedgerMove[]>(Prisma.sql`
    WITH page AS MATERIALIZED (
      SELECT entry.* FROM "StockLedger" entry
      WHERE entry."lotId" IN (SELECT "id" FROM "StockLot" WHERE ${lots})
        ${before === null ? Prisma.empty : Prisma.sql`AND entry."id" < ${BigInt(before)}`}
      ORDER BY entry."id" DESC LIMIT ${PAGE + 1}
    )
    SELECT page."id"::text, page."at", page."move"::text, lot."lotCode", place."name" AS "place",
      page."onHandDelta", page."heldDelta", page."reason", page."actor", o."number" AS "orderNumber", (
        SELECT sum(earlier."onHandDelta")::int FROM "StockLedger" earlier
        WHERE earlier."lotId" = page."lotId" AND earlier."id" <= page."id"
      ) AS "onHandAfter", (
        SELECT there."name" FROM "StockLedger" other
        JOIN "StockLot" side ON side."id" = other."lotId"
        JOIN "Location" there ON there."id" = side."locationId"
        WHERE page."move" = 'transfer' AND other."formId" = page."formId" AND other."lotId" <> page."lotId"
      ) AS "otherPlace"
    FROM page
    JOIN "StockLot" lot ON lot."id" = page."lotId"
    JOIN "Location" place ON place."id" = lot."locationId"
    LEFT JOIN "Hold" hold ON hold."id" = page."holdId"
    LEFT JOIN "Order" o ON o."id" = hold."orderId"
    ORDER BY page."id" DESC`)
  const moves = found.slice(0, PAGE)
  return { moves, next: found.length > PAGE ? (moves.at(-1)?.id ?? null) : null }
}

/** The `before` of an address, or null for what is no ledger id. */
export function readBefore(asked: URLSearchParams): string | null {
  const before = asked.get('before') ?? ''
  return /^[1-9]\d{0,17}$/.test(before) ? before : null
}
