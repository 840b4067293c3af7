import { parseGuide, type GuideProblem } from '#app/guides/parse-guide'
import { Prisma, type Transaction } from '#app/platform/database.server'
import { db } from '#app/platform/database.server'

export type Publication = {
  slug: string
  /** The draft to publish. */
  number: number
  /** The number that was published when its author last looked; null where none was. */
  replaces: number | null
  /** Who publishes it, by name. */
  by?: string
  /** Phrases that might be claims, each looked at by them. */
  confirmed?: readonly string[]
}

export type PublishOutcome =
  | { kind: 'published'; superseded: number | null }
  /** The guide has no draft of this number: it never had, or it went out already. */
  | { kind: 'no-draft' }
  /** Somebody published another version meanwhile; nothing has changed. */
  | { kind: 'moved-on'; published: number | null }
  | { kind: 'wrong'; problems: GuideProblem[] }

/**
 * Makes a draft the version that everyone reads and supersedes the one before, in one transaction.
 * Refuses a draft whose blocks are wrong, and one whose author has not seen what it would replace.
 */
export function publishGuide(publication: Publication, now: Date): Promise<PublishOutcome> {
  return db.$transaction((tx) => publishIn(tx, publication, now))
}

/** The same in a transaction that has more to do. */
export async function publishIn(
  tx: Transaction,
  { slug, number, replaces, by = '', confirmed = [] }: Publication,
  now: Date,
): Promise<PublishOutcome> {
  const guideId = await lockGuide(tx, slug)
  if (guideId === null) return { kind: 'no-draft' }
  const draft = await tx.guideVersion.findUnique({
    where: { guideId_number: { guideId, number } },
    select: { id: true, status: true, blocks: true, sources: true },
  })
  if (draft?.status !== 'draft') return { kind: 'no-draft' }
  const current = await tx.guideVersion.findFirst({
    where: { guideId, status: 'published' },
    select: { id: true, number: true },
  })
  const published = current?.number ?? null
  if (published !== replaces) return { kind: 'moved-on', published }
  const parsed = parseGuide({ blocks: draft.blocks, sources: draft.sources })
  if (parsed.kind === 'wrong') return { kind: 'wrong', problems: parsed.problems }

  // The old one first: at no moment may a guide have two published versions.
  if (current)
    await tx.guideVersion.update({ where: { id: current.id }, data: { status: 'superseded' } })
  await tx.guideVersion.update({
    where: { id: draft.id },
    data: {
      ...{ status: 'published', publishedAt: now, publishedBy: by, confirmed: [...confirmed] },
      ...{ publishAt: null, publishById: null },
    },
  })
  return { kind: 'published', superseded: published }
}

/** One publisher of a guide at a time. */
async function lockGuide(tx: Transaction, slug: string): Promise<string | null> {
  const [guide] = await tx.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT "id" FROM "Guide" WHERE "slug" = ${slug} FOR UPDATE`,
  )
  return guide?.id ?? null
}
