import { z } from 'zod'
import { db as shopDatabase, Prisma, type Database } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { findVersions } from './draft-version.server'
import { readFacts } from './guide-facts.server'
import { GUIDE_STATES, type GuideState } from './guide-state'
import { warningsOf, type Warning } from './guide-warnings'

export const GUIDES_A_PAGE = 30

/** What the list is asked for; what no list offers counts as not asked. */
export const DeskQuery = z.object({
  view: z.enum(GUIDE_STATES).nullable().catch(null),
  find: z.string().trim().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(9_999).catch(1),
})
export type DeskQuery = z.infer<typeof DeskQuery>

interface Row {
  id: string
  slug: string
  state: GuideState
  /** The draft that is worked on; without one, what readers see. */
  versionId: string
  total: number
}

/**
 * One page of the guides in their order, each with its state and with what is to be said of the version that is worked
 * on; six queries, however many there are. Undefined for who may not see guides.
 */
export async function listGuideDesk(
  actor: Actor,
  { view, find, page }: DeskQuery,
  now: Date,
  db: Database = shopDatabase,
) {
  if (!may(actor, 'guides:read')) return undefined
  const rows = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT g."id", g."slug", held."state", worked."id" AS "versionId", (count(*) OVER ())::int AS "total"
    FROM "Guide" g
    CROSS JOIN LATERAL (
      SELECT CASE
        WHEN bool_or(v."publishAt" IS NOT NULL) THEN 'scheduled'
        WHEN NOT bool_or(v."status" = 'published') THEN 'unpublished'
        WHEN bool_or(v."status" = 'draft') THEN 'draft'
        ELSE 'published' END AS "state"
      FROM "GuideVersion" v WHERE v."guideId" = g."id"
    ) held
    CROSS JOIN LATERAL (
      SELECT v."id", v."title" FROM "GuideVersion" v WHERE v."guideId" = g."id"
      ORDER BY v."status" = 'draft' DESC, v."status" = 'published' DESC, v."number" DESC LIMIT 1
    ) worked
    WHERE (${view}::text IS NULL OR held."state" = ${view})
      AND (${find} = '' OR strpos(lower(worked."title" || ' ' || g."slug"), lower(${find})) > 0)
    ORDER BY g."position", g."slug" LIMIT ${GUIDES_A_PAGE} OFFSET ${(page - 1) * GUIDES_A_PAGE}`)
  const versions = await findVersions(db, { id: { in: rows.map(({ versionId }) => versionId) } })
  const facts = await readFacts(
    db,
    versions.flatMap(({ version }) => version.blocks),
    now,
  )
  const guides = rows.flatMap(({ id, slug, state }) => {
    const found = versions.find(({ guideId }) => guideId === id)
    if (!found) return []
    const { title, number, reviewedOn, publishAt } = found.version
    const warnings = countByLevel(warningsOf(found.version, facts, now))
    return [{ id, slug, state, title, number, reviewedOn, publishAt, warnings }]
  })
  return { guides, total: rows[0]?.total ?? 0 }
}

export type DeskGuide = NonNullable<Awaited<ReturnType<typeof listGuideDesk>>>['guides'][number]

function countByLevel(warnings: readonly Warning[]): Record<Warning['level'], number> {
  const count = (asked: Warning['level']) => warnings.filter(({ level }) => level === asked).length
  return { stops: count('stops'), confirm: count('confirm'), look: count('look') }
}
