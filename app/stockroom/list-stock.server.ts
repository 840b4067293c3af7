import { earliestExpirySold } from '#app/inventory/sell-by'
import { db, Prisma } from '#app/platform/database.server'
import { boundTo, may, type Actor } from '#app/staff/permissions'
import { LOW_UNITS, type StockSearch, type StockView } from './stock-search'

const PAGE = 50
/** Days before the last day of sale from which a lot counts as expiring. */
const NOTICE_DAYS = 60
const DAY_MS = 86_400_000

export interface StockRow {
  variantId: string
  sku: string
  product: string
  label: string
  onHand: number
  held: number
  /** Units that can be sold now: neither held, nor too close to their date, nor recalled. */
  available: number
  /** `YYYY-MM-DD`, the first among the lots on the shelf. */
  nextExpiry: string | null
  /** What the units on hand cost, cents; null where a cost is unknown. */
  valueCents: number | null
  places: { name: string; available: number }[]
}

export interface StockPlace {
  id: string
  slug: string
  name: string
}

/** The locations whose stock the person sees, in their order. */
export function findPlaces(actor: Actor): Promise<StockPlace[]> {
  const bound = boundTo(actor)
  return db.location.findMany({
    where: { active: true, ...(bound ? { id: bound } : {}) },
    orderBy: [{ position: 'asc' }, { name: 'asc' }],
    select: { id: true, slug: true, name: true },
  })
}

/**
 * A page of 50 variants by name, with what there is of each at the locations within the person's reach, or at the
 * one asked for. Three queries, however many there are. Undefined for who may not.
 */
export async function listStock(actor: Actor, search: StockSearch, now: Date) {
  if (!may(actor, 'stock:read')) return undefined
  const places = await findPlaces(actor)
  const chosen = places.find(({ slug }) => slug === search.at)
  const reach = (chosen ? [chosen] : places).map(({ id }) => id)
  const asked = { ...search, reach, now }
  const [count, rows] = await Promise.all([countRows(asked), readRows(asked)])
  return { places, at: chosen?.slug ?? null, count, pages: Math.ceil(count / PAGE), rows }
}

type Asked = StockSearch & { reach: string[]; now: Date }

async function countRows(asked: Asked): Promise<number> {
  const [counted] = await db.$queryRaw<{ count: number }[]>(
    Prisma.sql`SELECT count(*)::int AS "count" ${matching(asked)}`,
  )
  return counted?.count ?? 0
}

/** The page is cut first; only its 50 variants are summed up. */
function readRows(asked: Asked): Promise<StockRow[]> {
  return db.$queryRaw<StockRow[]>(rowsOf(asked))
}

/** The statement behind a page, for whoever looks at its plan. */
export function rowsOf(asked: Asked): Prisma.Sql {
  const { reach, now, page } = asked
  const offered = isOffered(now)
  return Prisma.sql`
    WITH picked AS MATERIALIZED (
      SELECT v."id", v."sku", v."label", v."costCents", v."position", p."name", b."name" AS "brand"
      ${matching(asked)}
      ORDER BY p."name", v."position", v."id" LIMIT ${PAGE} OFFSET ${(page - 1) * PAGE}
    )
    SELECT picked."id" AS "variantId", picked."sku", picked."brand" || ' ' || picked."name" AS "product",
      picked."label", figures.*
    FROM picked CROSS JOIN LATERAL (
      SELECT coalesce(sum(at."onHand"), 0)::int AS "onHand", coalesce(sum(at."held"), 0)::int AS "held",
        coalesce(sum(at."available"), 0)::int AS "available", min(at."nextExpiry")::text AS "nextExpiry",
        CASE WHEN count(*) FILTER (WHERE at."unvalued") = 0 THEN coalesce(sum(at."value"), 0)::int END AS "valueCents",
        coalesce(json_agg(json_build_object('name', at."name", 'available', at."available")
          ORDER BY at."position", at."name") FILTER (WHERE at."onHand" > 0), '[]') AS "places"
      FROM (
        SELECT place."name", place."position", sum(lot."onHand") AS "onHand", sum(lot."held") AS "held",
          coalesce(sum(lot."onHand" - lot."held") FILTER (WHERE ${offered}), 0) AS "available",
          min(lot."expiresOn") FILTER (WHERE lot."onHand" > 0) AS "nextExpiry",
          sum(lot."onHand"::bigint * coalesce(lot."unitCostCents", picked."costCents")) AS "value",
          bool_or(lot."onHand" > 0 AND coalesce(lot."unitCostCents", picked."costCents") IS NULL) AS "unvalued"
        FROM "StockLot" lot JOIN "Location" place ON place."id" = lot."locationId"
        WHERE lot."variantId" = picked."id" AND lot."locationId" = ANY (${reach}::uuid[])
        GROUP BY place."id"
      ) at
    ) figures
    ORDER BY picked."name", picked."position", picked."id"`
}

function isOffered(now: Date): Prisma.Sql {
  return Prisma.sql`lot."recalledAt" IS NULL
    AND (lot."expiresOn" IS NULL OR lot."expiresOn" >= ${earliestExpirySold(now)}::date)`
}

/** FROM and WHERE over variants `v` of products `p` of brands `b`: archived ones only while units of them are left. */
function matching({ q, view, reach, now }: Asked): Prisma.Sql {
  const conditions = [
    // A sum, not IN: asked of the few archived ones by the index, where IN would read every lot.
    Prisma.sql`(p."status" <> 'archived' OR (
      SELECT sum(lot."onHand") FROM "StockLot" lot
      WHERE lot."variantId" = v."id" AND lot."locationId" = ANY (${reach}::uuid[])) > 0)`,
    ...wordsOf(q).map((word) => {
      const part = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
      return Prisma.sql`(p."name" ILIKE ${part} OR b."name" ILIKE ${part} OR v."sku" ILIKE ${part})`
    }),
    ...(view === 'all' ? [] : [inView(view, reach, now)]),
  ]
  return Prisma.sql`
    FROM "Variant" v JOIN "Product" p ON p."id" = v."productId" JOIN "Brand" b ON b."id" = p."brandId"
    WHERE ${Prisma.join(conditions, ' AND ')}`
}

function wordsOf(q: string | null): string[] {
  return q ? q.split(/\s+/).slice(0, 6) : []
}

function inView(view: Exclude<StockView, 'all'>, reach: string[], now: Date): Prisma.Sql {
  const here = Prisma.sql`lot."locationId" = ANY (${reach}::uuid[])`
  const withLot = (condition: Prisma.Sql) => Prisma.sql`v."id" IN (
    SELECT lot."variantId" FROM "StockLot" lot WHERE ${condition} AND ${here})`
  const atMost = (
    units: number,
  ) => Prisma.sql`p."status" = 'active' AND v."active" AND v."id" NOT IN (
    SELECT lot."variantId" FROM "StockLot" lot WHERE ${here} AND ${isOffered(now)}
    GROUP BY lot."variantId" HAVING sum(lot."onHand" - lot."held") > ${units})`
  const soon = earliestExpirySold(new Date(now.getTime() + NOTICE_DAYS * DAY_MS))
  switch (view) {
    case 'low':
      return atMost(LOW_UNITS)
    case 'sold-out':
      return atMost(0)
    case 'expiring':
      return withLot(
        Prisma.sql`lot."onHand" > 0 AND lot."expiresOn" IS NOT NULL AND lot."expiresOn" < ${soon}::date`,
      )
    case 'held':
      return withLot(Prisma.sql`lot."held" > 0`)
    case 'recalled':
      return withLot(Prisma.sql`lot."recalledAt" IS NOT NULL`)
  }
}
