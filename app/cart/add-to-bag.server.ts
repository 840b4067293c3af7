import { randomUUID } from 'node:crypto'
import { sumDemand, type StockLine } from '#app/inventory/demand'
import { db, Prisma } from '#app/platform/database.server'
import { MOST_LINES } from './bag-limits'
import { renewBag } from './renew-bag.server'
import { originOf, type Origin } from './origin'
import { lineLimit } from './line-limit.server'

export interface AddedItem {
  variantId: string
  /** Null when it is not sold (any more). */
  name: string | null
  asked: number
  before: number
  /** How many the bag has of it now. */
  quantity: number
  /** The most that it can have now. */
  limit: number
}

export interface Addition {
  bagId: string
  items: AddedItem[]
}

/**
 * Puts one or several variants into the bag in one statement; the bag is made with the first of them.
 * Two additions at once both count. Each line is shortened to what is in stock and to the most per line;
 * `quantity` and `before` say what came of it; where it was put in first stays noted. Only active variants of active products can be added.
 */
export async function addToBag(
  bagId: string | null,
  items: readonly StockLine[],
  now: Date,
  from: Origin = originOf(undefined),
): Promise<Addition> {
  const asked = sumDemand(items)
  const id = bagId ?? randomUUID()
  const added = await addTo(id, asked, now, from)
  if (added) return added
  const next = await renewBag(id, now)
  const addedToNext = await addTo(next, asked, now, from)
  if (!addedToNext) throw new Error(`Bag ${next} was ordered while it was renewed`)
  return addedToNext
}

/** Undefined when the bag was ordered. */
async function addTo(
  bagId: string,
  asked: readonly StockLine[],
  now: Date,
  { origin, originSlug }: Origin,
): Promise<Addition | undefined> {
  const rows = await db.$queryRaw<AddedRow[]>(Prisma.sql`
    WITH asked AS MATERIALIZED (
      SELECT * FROM unnest(
        ${asked.map((item) => item.variantId)}::uuid[], ${asked.map((item) => item.quantity)}::int[]
      ) AS item ("variantId", "asked")
    ), bag AS MATERIALIZED (
      SELECT "id", "status", "locationId" FROM "Bag" WHERE "id" = ${bagId}::uuid FOR NO KEY UPDATE
    ), offered AS MATERIALIZED (
      SELECT asked."variantId", asked."asked", product."name", variant."priceCents",
        coalesce(line."quantity", 0) AS "before", ${lineLimit(Prisma.sql`variant."id"`, now)} AS "limit"
      FROM asked
      JOIN "Variant" variant ON variant."id" = asked."variantId" AND variant."active"
      JOIN "Product" product ON product."id" = variant."productId" AND product."status" = 'active'
      LEFT JOIN bag ON true
      LEFT JOIN "BagLine" line ON line."bagId" = bag."id" AND line."variantId" = variant."id"
        AND NOT line."saved" AND line."bagBundleId" IS NULL
      WHERE bag."id" IS NULL OR bag."status" = 'open'
    ), fitting AS MATERIALIZED (
      SELECT * FROM offered
      WHERE "limit" > 0
        AND ("before" > 0 OR (SELECT count(*) FROM "BagLine" WHERE "bagId" = ${bagId}::uuid) < ${MOST_LINES})
    ), made AS (
      INSERT INTO "Bag" ("id", "createdAt", "updatedAt")
      SELECT ${bagId}::uuid, ${now}::timestamptz, ${now}::timestamptz
      WHERE NOT EXISTS (SELECT FROM bag) AND EXISTS (SELECT FROM fitting)
      ON CONFLICT ("id") DO NOTHING
    ), touched AS (
      UPDATE "Bag" SET "updatedAt" = ${now}::timestamptz FROM bag WHERE "Bag"."id" = bag."id"
    ), lines AS (
      INSERT INTO "BagLine" AS line ("id", "bagId", "variantId", "quantity", "seenPriceCents", "addedAt",
        "origin", "originSlug")
      SELECT gen_random_uuid(), ${bagId}::uuid, "variantId", least("asked", "limit"), "priceCents", ${now}::timestamptz,
        ${origin}::"Origin", ${originSlug}
      FROM fitting ORDER BY "variantId"
      ON CONFLICT ("bagId", "variantId", "saved", "bagBundleId") DO UPDATE SET
        "seenPriceCents" = excluded."seenPriceCents",
        "quantity" = least(
          line."quantity" + excluded."quantity",
          (SELECT "limit" FROM fitting WHERE fitting."variantId" = excluded."variantId")
        )
      RETURNING "variantId", "quantity"
    )
    SELECT bag."status"::text, offered."variantId", offered."name", offered."before", offered."limit",
      coalesce(lines."quantity", offered."before") AS "quantity"
    FROM (VALUES (1)) AS one
    LEFT JOIN bag ON true
    LEFT JOIN offered ON true
    LEFT JOIN lines ON lines."variantId" = offered."variantId"`)

  if (rows[0]?.status === 'ordered') return undefined
  const found = new Map(rows.map((row) => [row.variantId, row]))
  return {
    bagId,
    items: asked.map(({ variantId, quantity }) => {
      const row = found.get(variantId)
      return row
        ? { variantId, asked: quantity, ...factsOf(row) }
        : { variantId, asked: quantity, name: null, before: 0, quantity: 0, limit: 0 }
    }),
  }
}

type AddedRow = { status: string | null; variantId: string | null } & Omit<
  AddedItem,
  'variantId' | 'asked'
>

function factsOf({ name, before, quantity, limit }: AddedRow) {
  return { name, before, quantity, limit }
}
