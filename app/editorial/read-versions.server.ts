import { z } from 'zod'
import { db } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { compareVersions } from './compare-versions'
import { findVersion, findVersions } from './draft-version.server'

/** The newest versions of a guide are looked through; older ones are still there. */
const MOST = 100
/** The greatest number that a version can have in the database. */
const MOST_STORED = 2 ** 31 - 1

/** Numbers of the two versions to compare; what is no number is not asked. */
const Pair = z.object({
  from: z.coerce.number().int().min(1).max(MOST_STORED).catch(0),
  to: z.coerce.number().int().min(1).max(MOST_STORED).catch(0),
})

/**
 * A guide's versions, the newest first, and what became of it between two of them: those asked for, else what readers
 * see and the newest. Null where there is no such guide, or the person may not see it. Three queries.
 */
export async function readVersions(actor: Actor, guideId: string, asked: URLSearchParams) {
  if (!may(actor, 'guides:read')) return null
  const versions = await db.guideVersion.findMany({
    where: { guideId },
    orderBy: { number: 'desc' },
    take: MOST,
    select: {
      ...{ id: true, number: true, status: true, title: true, basedOn: true },
      ...{ begunBy: true, savedBy: true, savedAt: true, publishedBy: true, publishedAt: true },
      publishAt: true,
    },
  })
  const [newest] = versions
  if (!newest) return null
  const { from, to } = Pair.parse(Object.fromEntries(asked))
  const seen = versions.find(({ status }) => status === 'published') ?? versions.at(-1) ?? newest
  const pair = { from: from || seen.number, to: to || newest.number }
  const compared = (await findVersions(db, { guideId, number: { in: [pair.from, pair.to] } })).map(
    ({ version }) => version,
  )
  const numbered = (number: number) => compared.find((each) => each.number === number)
  const [before, after] = [numbered(pair.from), numbered(pair.to)]
  const differences = before && after ? compareVersions(before, after) : null
  return { versions, pair, differences, title: newest.title }
}

export type GuideVersions = NonNullable<Awaited<ReturnType<typeof readVersions>>>

/** The version to be previewed: the one asked for, else the newest draft, else what readers see. */
export async function readPreview(actor: Actor, guideId: string, versionId: string | null) {
  if (!may(actor, 'guides:read')) return null
  const id = z.uuid().safeParse(versionId).data
  const guide = await db.guide.findUnique({ where: { id: guideId }, select: { slug: true } })
  const version =
    guide &&
    ((id && (await findVersion(db, guideId, { id }))) ||
      (await findVersion(db, guideId, { status: 'draft' })) ||
      (await findVersion(db, guideId, { status: 'published' })))
  return version ? { slug: guide.slug, version } : null
}
