import { db, Prisma } from '#app/platform/database.server'
import { boundTo, may, type Actor } from '#app/staff/permissions'

interface Row {
  id: string
  occasion: string
  message: string
  guideId: string | null
  recordKind: 'bundle' | 'treatment' | 'location' | null
  recordId: string | null
  /** Of the product that is missing where it is recommended. */
  productId: string | null
  product: string | null
  mayDismiss: boolean
  count: number
}

/** What staff should look at and nobody has settled, the oldest first. Null where nothing of it is the person's to see. */
export async function openNotices(actor: Actor, take: number) {
  if (SEEING.every((permission) => !may(actor, permission))) return null
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT n."id", n."occasion", n."message", guide."id" AS "guideId", v."kind"::text AS "recordKind", v."recordId",
      product."id" AS "productId", product."name" AS "product",
      ${isSettledBy(actor)} AS "mayDismiss", count(*) OVER ()::int AS "count"
    FROM ${NOTICES} WHERE n."resolvedAt" IS NULL AND ${isSeenBy(actor)}
    ORDER BY n."createdAt", n."id" LIMIT ${take}`)
  return {
    count: rows[0]?.count ?? 0,
    items: rows.map((row) => ({
      ...{ id: row.id, text: row.message, mayDismiss: row.mayDismiss },
      ...wayTo(row),
      ...wayToProduct(actor, row),
    })),
  }
}

const SEEING = ['catalog:read', 'guides:read', 'treatments:read', 'studios:read'] as const

/** Notices `n`, each with what recommends and the product that is missing, or the version `v` that was not published. */
export const NOTICES = Prisma.sql`"StaffNotice" n
  LEFT JOIN "RecordVersion" v ON n."kind" = 'unpublished-content'
    AND v."id"::text = split_part(n."occasion", ':', 2)
  LEFT JOIN "Guide" guide ON n."kind" = 'sold-out-recommendation'
    AND guide."slug" = split_part(n."occasion", ':', 2)
  LEFT JOIN "Product" product ON product."id" = CASE n."kind"
    WHEN 'sold-out-recommendation' THEN (
      SELECT named."id" FROM "Product" named WHERE named."slug" = split_part(n."occasion", ':', 3))
    WHEN 'broken-bundle' THEN (
      SELECT size."productId" FROM "Variant" size WHERE size."id"::text = split_part(n."occasion", ':', 3))
    END`

const isSeenBy = (actor: Actor) => isOneOf(actor, 'read')

/** SQL that is true for a notice of what the person may change. */
export const isSettledBy = (actor: Actor) => isOneOf(actor, 'write')

function isOneOf(actor: Actor, right: 'read' | 'write'): Prisma.Sql {
  const studio = boundTo(actor)
  const mine = studio
    ? Prisma.sql`(v."kind" = 'location' AND v."recordId" = ${studio}::uuid)`
    : Prisma.sql`v."kind" = 'location'`
  const none = Prisma.sql`false`
  const where = (is: boolean, condition: Prisma.Sql) => (is ? condition : none)
  return Prisma.sql`(${Prisma.join(
    [
      where(
        may(actor, `guides:${right}`),
        Prisma.sql`n."kind" IN ('sold-out-recommendation', 'unpublished-guide', 'flagged-guide')`,
      ),
      where(
        may(actor, `catalog:${right}`),
        Prisma.sql`(n."kind" IN ('unpublished-product', 'broken-bundle', 'flagged-bundle') OR v."kind" = 'bundle')`,
      ),
      where(may(actor, `treatments:${right}`), Prisma.sql`v."kind" = 'treatment'`),
      where(may(actor, `studios:${right}`), mine),
    ],
    ' OR ',
  )})`
}

function wayTo({ occasion, guideId, recordKind, recordId }: Row): { to?: string } {
  const [kind, id = ''] = occasion.split(':')
  if (guideId) return { to: `/admin/guides/${guideId}` }
  if (recordKind && recordId) return { to: `/admin/${PAGES[recordKind]}/${recordId}` }
  if (kind === 'broken-bundle' || kind === 'flagged-bundle') return { to: `/admin/bundles/${id}` }
  if (kind === 'unpublished-guide' || kind === 'flagged-guide') return { to: `/admin/guides/${id}` }
  return kind === 'unpublished' ? { to: `/admin/catalog/${id}` } : {}
}

function wayToProduct(actor: Actor, { productId, product }: Row) {
  if (!productId || !product || !may(actor, 'catalog:read')) return {}
  return { also: { to: `/admin/catalog/${productId}`, text: product } }
}

const PAGES = { bundle: 'bundles', treatment: 'treatments', location: 'studios' } as const
