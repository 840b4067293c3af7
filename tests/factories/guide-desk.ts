import { findVersion } from '#app/editorial/draft-version.server'
import type { Decision } from '#app/editorial/publish-draft.server'
import { db } from '#app/platform/database.server'
import { aGuide } from './guide'

type Versions = Parameters<typeof aGuide>[1]

/** A guide as the desk sees it: its published version and a draft upon it, unless told. */
export async function aGuideOnTheDesk(
  versions: Versions = [{ number: 1 }, { number: 2, status: 'draft' }],
  details: Parameters<typeof aGuide>[0] = {},
) {
  const { slug } = await aGuide(details, versions)
  const { id } = await db.guide.findUniqueOrThrow({ where: { slug } })
  const published = await findVersion(db, id, { status: 'published' })
  const draft = await findVersion(db, id, { status: 'draft' })
  return { id, slug, published, draft: draft ?? { id, revision: 1 } }
}

/** What a form of the desk says of the draft that its person has before them. */
export function lookedAt({
  id,
  draft,
  published,
}: Awaited<ReturnType<typeof aGuideOnTheDesk>>): Decision {
  const { id: versionId, revision } = draft
  const replaces = published?.number ?? null
  return { guideId: id, versionId, revision, replaces, confirmed: [] }
}
