import { isoDay } from '#app/time/day-words'
import type { GuideBlock, GuideFigureName } from '#app/guides/guide-blocks'
import type { GuideContent } from '#app/guides/parse-guide'
import { parseGuide } from '#app/guides/parse-guide'
import { countWords, readingMinutes } from '#app/guides/guide-words'
import type { Database, Prisma } from '#app/platform/database.server'

/** What anyone may see of a guide: its published version. */
const publicVersionSelect = {
  id: true,
  number: true,
  title: true,
  summary: true,
  reviewedOn: true,
  publishedAt: true,
  blocks: true,
  sources: true,
} satisfies Prisma.GuideVersionSelect

type PublicVersion = Prisma.GuideVersionGetPayload<{ select: typeof publicVersionSelect }>

export type Guide = GuideContent & GuideSummary & { publishedAt: string | null; words: number }

/** A guide in a list. Days are YYYY-MM-DD. */
export type GuideSummary = {
  slug: string
  title: string
  summary: string
  reviewedOn: string
  /** How long it takes to read, in whole minutes. */
  minutes: number
  /** The figure that it shows first, to know it by. */
  figure: GuideFigureName | null
}

/** The published version of the guide at this address, or null; one query. Drafts are never found. */
export async function findGuide(db: Database, slug: string): Promise<Guide | null> {
  const version = await db.guideVersion.findFirst({
    where: { status: 'published', guide: { slug } },
    select: publicVersionSelect,
  })
  return version && readVersion(slug, version)
}

/** The published guides in their order; two queries. */
export async function listGuides(db: Database): Promise<GuideSummary[]> {
  const guides = await db.guide.findMany({
    where: { versions: { some: { status: 'published' } } },
    select: {
      slug: true,
      versions: { where: { status: 'published' }, select: publicVersionSelect },
    },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
  })
  return guides
    .flatMap(({ slug, versions }) => versions.map((version) => readVersion(slug, version)))
    .map(({ slug, title, summary, reviewedOn, minutes, figure }) => ({
      slug,
      title,
      summary,
      reviewedOn,
      minutes,
      figure,
    }))
}

/** A published version is never changed, so what was read of it once holds. */
const read = new Map<string, Guide>()
const MOST_KEPT = 100

function readVersion(slug: string, version: PublicVersion): Guide {
  const known = read.get(version.id)
  if (known) return known
  const { blocks, sources, title, summary, number } = version
  const parsed = parseGuide({ blocks, sources })
  if (parsed.kind === 'wrong') {
    const [first] = parsed.problems
    throw new Error(`Version ${number} of ${slug}: ${first?.place ?? ''} ${first?.message ?? ''}`)
  }
  const words = countWords(parsed.content.blocks)
  const found: Guide = {
    slug,
    title,
    summary,
    reviewedOn: isoDay(version.reviewedOn),
    publishedAt: version.publishedAt?.toISOString() ?? null,
    words,
    minutes: readingMinutes(words),
    figure: findTheFigure(parsed.content.blocks),
    ...parsed.content,
  }
  if (read.size >= MOST_KEPT) read.clear()
  read.set(version.id, found)
  return found
}

/** The figure that a guide shows first. */
export function findTheFigure(blocks: readonly GuideBlock[]): GuideFigureName | null {
  const found = blocks.find((block) => block.kind === 'figure')
  return found?.kind === 'figure' ? found.figure : null
}
