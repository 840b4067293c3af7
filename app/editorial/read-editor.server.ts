import { db } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { readTrail } from '#app/staff/search-audit.server'
import { nameOfBlock } from './block-words'
import { parseOpen, type Open } from './desk-form'
import { findVersion, type GuideVersion } from './draft-version.server'
import { headOf } from './edit-draft.server'
import { fingerprint } from './fingerprint.server'
import { readFacts } from './guide-facts.server'
import { readKeptDesk } from './kept-desk.server'
import { linksToGuide } from './links-to-guide.server'
import { phrasesToConfirm, warningsOf } from './guide-warnings'
import { seenPlace } from './place-guide.server'

const MOST_SUGGESTED = 200

interface Asked {
  guideId: string
  /** A draft other than the newest. */
  versionId: string | null
  /** The form that is open, such as "blocks-3". */
  open: string | null
}

/**
 * Everything that a guide's editor shows: its draft, or without one what is published, which is not written on. Null
 * where there is no such guide, or the person may not see it. At most fifteen queries, however long the guide.
 */
export async function readGuideEditor(
  actor: Actor,
  { guideId, versionId, open }: Asked,
  now: Date,
) {
  if (!may(actor, 'guides:read')) return null
  const guide = await db.guide.findUnique({
    where: { id: guideId },
    select: { id: true, slug: true, position: true },
  })
  const drafts = guide ? await draftsOf(guideId) : []
  const draft = drafts.find(({ id }) => id === versionId) ?? drafts[0]
  const version = guide && (await findVersion(db, guideId, draft ? { id: draft.id } : SEEN))
  if (!version) return null
  const mayWrite = may(actor, 'guides:write')
  const isDraft = version.status === 'draft'
  const asked = mayWrite && isDraft ? parseOpen(open) : null
  const [published, facts, choices, place, trail, linkedFrom] = await Promise.all([
    findPublished(guideId),
    readFacts(db, version.blocks, now),
    readChoices(version, asked),
    placeOf(guide),
    readTrail(actor, 'guide', guideId),
    mayWrite ? linksToGuide(guide) : [],
  ])
  const warnings = warningsOf(version, facts, now)
  const kept = await readKeptDesk(actor, guideId, now)
  return {
    ...{ mayWrite, isDraft, warnings, choices, trail, published, open: asked, linkedFrom, ...kept },
    version: { ...version, headSeen: fingerprint(headOf(version)) },
    otherDrafts: drafts.filter(({ id }) => id !== version.id),
    guide: { id: guideId, slug: guide.slug, ...place, seen: seenPlace({ ...guide, ...place }) },
    phrases: phrasesToConfirm(warnings),
    blocks: version.blocks.map((block) => ({
      ...{ block, name: nameOfBlock(block), seen: fingerprint(block) },
    })),
    sources: version.sources.map((source) => ({ source, seen: fingerprint(source) })),
  }
}

export type GuideEditor = NonNullable<Awaited<ReturnType<typeof readGuideEditor>>>

const SEEN = { status: { not: 'draft' } } as const

function draftsOf(guideId: string) {
  return db.guideVersion.findMany({
    where: { guideId, status: 'draft' },
    orderBy: { number: 'desc' },
    select: { id: true, number: true },
  })
}

async function findPublished(guideId: string): Promise<number | null> {
  const where = { guideId, status: 'published' } as const
  return (await db.guideVersion.findFirst({ where, select: { number: true } }))?.number ?? null
}

/** The guide's place in the list, from 1, of how many, and whether readers ever knew its address. */
async function placeOf({ id, slug, position }: { id: string; slug: string; position: number }) {
  const [before, ofAll, known] = await Promise.all([
    db.guide.count({
      where: { OR: [{ position: { lt: position } }, { position, slug: { lt: slug } }] },
    }),
    db.guide.count(),
    db.guideVersion.count({ where: { guideId: id, ...SEEN } }),
  ])
  return { place: before + 1, ofAll, isKnown: known > 0 }
}

/** What the open form offers to choose from. */
async function readChoices({ blocks }: GuideVersion, open: Open | null) {
  const kind = open?.form === 'item' && open.list === 'blocks' ? blocks[open.at]?.kind : undefined
  const named = { select: { slug: true, name: true } } as const
  const products = kind === 'product' || kind === 'steps'
  return {
    products: products
      ? await db.product.findMany({
          where: { status: 'active' },
          orderBy: [{ unitsSold: 'desc' }, { id: 'asc' }],
          take: MOST_SUGGESTED,
          ...named,
        })
      : [],
    treatments:
      kind === 'treatment'
        ? await db.treatment.findMany({ orderBy: { name: 'asc' }, ...named })
        : [],
    routines:
      kind === 'routine' ? await db.bundle.findMany({ orderBy: { name: 'asc' }, ...named }) : [],
  }
}
