import type { GuideBlock } from '#app/guides/guide-blocks'
import type { Prisma } from '#app/platform/prisma/client'
import { seedId } from '../seed-id'
import type { GuideSeed } from './guide-seed'
import { largePores } from './large-pores'
import { layeringOrder } from './layering-order'
import { startingARetinoid } from './starting-a-retinoid'

const DAY_MS = 86_400_000

export const guides: readonly GuideSeed[] = [largePores, layeringOrder, startingARetinoid]

const WRITER = 'Cal Reyes'
const DAYS_BEFORE = 90

/** The guides with their published versions, an older one where there was one, and a draft where somebody is at work. */
export async function writeGuides(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  await tx.guide.createMany({
    data: guides.map(({ slug }, position) => ({ id: seedId('guide', slug), slug, position })),
  })
  await tx.guideVersion.createMany({ data: guides.flatMap((guide) => versionsOf(guide, now)) })
}

function versionsOf(guide: GuideSeed, now: Date): Prisma.GuideVersionCreateManyInput[] {
  const { before, draft, draftGoesOutIn } = guide
  const isOut = daysFrom(now, -guide.reviewedDaysAgo)
  const wasOut = daysFrom(isOut, -DAYS_BEFORE)
  const old = before
    ? [{ ...versionRow(withoutNews(guide, before), 1, wasOut), ...out(wasOut) }]
    : []
  const number = old.length + 1
  const waits = draftGoesOutIn
    ? {
        ...{ publishAt: daysFrom(now, draftGoesOutIn), publishById: seedId('staff', 'catalog') },
        replaces: number,
      }
    : {}
  return [
    ...old.map((row) => ({ ...row, status: 'superseded' as const })),
    { ...versionRow(guide, number, isOut), ...out(isOut), status: 'published' },
    ...(draft
      ? [
          {
            ...versionRow(withDraft(guide, draft), number + 1, now, isOut),
            ...waits,
            basedOn: number,
          },
        ]
      : []),
  ]
}

const out = (at: Date) => ({ publishedAt: at, publishedBy: WRITER })

function versionRow(guide: GuideSeed, number: number, savedAt: Date, reviewedOn = savedAt) {
  const { slug, title, summary, blocks, sources } = guide
  return {
    id: seedId('guide-version', `${slug}/${number}`),
    guideId: seedId('guide', slug),
    ...{ number, title, summary, blocks, sources, reviewedOn },
    ...{ createdAt: savedAt, savedAt, begunBy: WRITER, savedBy: WRITER },
  }
}

function withDraft(guide: GuideSeed, draft: GuideBlock[]): GuideSeed {
  return { ...guide, blocks: [...guide.blocks.slice(0, -1), ...draft, ...guide.blocks.slice(-1)] }
}

function withoutNews(guide: GuideSeed, before: NonNullable<GuideSeed['before']>): GuideSeed {
  const { title, summary, leftOut } = before
  return { ...guide, title, summary, blocks: guide.blocks.filter(({ kind }) => kind !== leftOut) }
}

function daysFrom(day: Date, days: number): Date {
  return new Date(day.getTime() + days * DAY_MS)
}
