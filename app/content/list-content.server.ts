import { db, Prisma } from '#app/platform/database.server'
import { boundTo, may, type Actor } from '#app/staff/permissions'
import { CONTENT_KINDS, type ContentKind } from './content-kind'
import { CONTENT_PAGE, type ContentQuery } from './content-query'

export interface ListedContent {
  id: string
  name: string
  status: 'draft' | 'active' | 'archived'
  /** The open version; null where there is none. */
  openNumber: number | null
  openBy: string | null
  openSavedAt: Date | null
  publishAt: Date | null
  publishedBy: string | null
  publishedAt: Date | null
}

/** The table of each kind and how it says whether shoppers see a row. */
const TABLES: Record<ContentKind, { table: Prisma.Sql; status: Prisma.Sql }> = {
  bundle: { table: Prisma.sql`"Bundle"`, status: Prisma.sql`r."status"::text` },
  treatment: {
    table: Prisma.sql`"Treatment"`,
    status: Prisma.sql`CASE WHEN r."draft" THEN 'draft' WHEN r."active" THEN 'active' ELSE 'archived' END`,
  },
  location: {
    table: Prisma.sql`"Location"`,
    status: Prisma.sql`CASE WHEN r."draft" THEN 'draft' WHEN r."active" THEN 'active' ELSE 'archived' END`,
  },
}

/** A page of 50 records of a kind, in the shop's order, each with its open version; two queries. Undefined for who may not. */
export async function listContent(
  actor: Actor,
  kind: ContentKind,
  { view, q, page }: ContentQuery,
) {
  if (!may(actor, CONTENT_KINDS[kind].reads)) return undefined
  const { table, status } = TABLES[kind]
  const own = kind === 'location' ? boundTo(actor) : null
  const words = `%${q.replace(/[\\%_]/g, '\\$&')}%`
  const from = Prisma.sql`
    FROM ${table} r
    LEFT JOIN "RecordVersion" o ON o."kind" = ${kind}::"ContentKind" AND o."recordId" = r."id"
      AND o."status" IN ('draft', 'scheduled')
    LEFT JOIN "RecordVersion" p ON p."kind" = ${kind}::"ContentKind" AND p."recordId" = r."id"
      AND p."status" = 'published'
    WHERE r."name" ILIKE ${words}
      ${own ? Prisma.sql`AND r."id" = ${own}::uuid` : Prisma.empty}
      ${view === 'open' ? Prisma.sql`AND (o."id" IS NOT NULL OR ${status} = 'draft')` : Prisma.empty}
      ${view === 'active' || view === 'archived' ? Prisma.sql`AND ${status} = ${view}` : Prisma.empty}`
  const [rows, [count]] = await Promise.all([
    db.$queryRaw<ListedContent[]>(Prisma.sql`
      SELECT r."id", r."name", ${status} AS "status", o."number" AS "openNumber",
        o."authorName" AS "openBy", o."savedAt" AS "openSavedAt", o."publishAt",
        p."authorName" AS "publishedBy", p."publishedAt"
      ${from} ORDER BY r."position", r."name", r."id"
      LIMIT ${CONTENT_PAGE} OFFSET ${(page - 1) * CONTENT_PAGE}`),
    db.$queryRaw<{ total: number }[]>(Prisma.sql`SELECT count(*)::int AS "total" ${from}`),
  ])
  return { rows, total: count?.total ?? 0 }
}
