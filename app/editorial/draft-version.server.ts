import { isoDay } from '#app/time/day-words'
import type { Database, Prisma, Transaction } from '#app/platform/database.server'
import type { ComparedVersion } from './compare-versions'
import { readContent } from './draft-content'

const select = {
  id: true,
  number: true,
  status: true,
  title: true,
  summary: true,
  reviewedOn: true,
  blocks: true,
  sources: true,
  revision: true,
  basedOn: true,
  begunBy: true,
  savedBy: true,
  savedAt: true,
  publishedBy: true,
  publishedAt: true,
  publishAt: true,
  publishById: true,
  replaces: true,
  confirmed: true,
} satisfies Prisma.GuideVersionSelect

type Row = Prisma.GuideVersionGetPayload<{ select: typeof select }>

/** A version of a guide, published or not, with its content read. */
export type GuideVersion = Omit<Row, 'blocks' | 'sources' | 'reviewedOn'> & ComparedVersion

function readRow({ blocks, sources, reviewedOn, ...row }: Row): GuideVersion {
  return {
    ...row,
    ...readContent({ blocks, sources }),
    reviewedOn: isoDay(reviewedOn),
  }
}

/** One version of the guide that fits, the newest of them; null where there is none. */
export async function findVersion(
  db: Database,
  guideId: string,
  where: Prisma.GuideVersionWhereInput,
): Promise<GuideVersion | null> {
  const row = await db.guideVersion.findFirst({
    where: { ...where, guideId },
    select,
    orderBy: { number: 'desc' },
  })
  return row && readRow(row)
}

/** Versions of many guides, each with its guide's id. */
export async function findVersions(db: Database, where: Prisma.GuideVersionWhereInput) {
  const rows = await db.guideVersion.findMany({ where, select: { ...select, guideId: true } })
  return rows.map(({ guideId, ...row }) => ({ guideId, version: readRow(row) }))
}

export interface LockedGuide {
  id: string
  slug: string
  position: number
}

/** One person at a time works on a guide's versions; null where there is no such guide. */
export async function lockGuide(tx: Transaction, guideId: string): Promise<LockedGuide | null> {
  const [guide] = await tx.$queryRaw<LockedGuide[]>`
    SELECT "id", "slug", "position" FROM "Guide" WHERE "id" = ${guideId}::uuid FOR UPDATE`
  return guide ?? null
}

/** A draft that is held until the transaction ends, or null where it is none any more. */
export async function lockDraft(
  tx: Transaction,
  { guideId, versionId }: { guideId: string; versionId: string },
): Promise<{ guide: LockedGuide; draft: GuideVersion } | null> {
  const guide = await lockGuide(tx, guideId)
  const draft = guide && (await findVersion(tx, guideId, { id: versionId, status: 'draft' }))
  return draft ? { guide, draft } : null
}

/** The number that the guide's next version gets. */
export async function nextNumber(tx: Transaction, guideId: string): Promise<number> {
  const { _max } = await tx.guideVersion.aggregate({ where: { guideId }, _max: { number: true } })
  return (_max.number ?? 0) + 1
}
