import type { GuideBlock } from '#app/guides/guide-blocks'
import type { Prisma } from '#app/platform/prisma/client'
import { seedId } from '../seed-id'
import type { GuideSeed } from './guide-seed'
import { largePores } from './large-pores'
import { layeringOrder } from './layering-order'
import { startingARetinoid } from './starting-a-retinoid'

const DAY_MS = 86_400_000

export const guides: readonly GuideSeed[] = [largePores, layeringOrder, startingARetinoid]

/** The guides with their published versions, and a draft where somebody is at work on one. */
export async function writeGuides(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  await tx.guide.createMany({
    data: guides.map(({ slug }, position) => ({ id: seedId('guide', slug), slug, position })),
  })
  await tx.guideVersion.createMany({
    data: guides.flatMap((guide) => [
      {
        ...versionRow(guide, 1, now),
        status: 'published' as const,
        publishedAt: reviewed(guide, now),
      },
      ...(guide.draft ? [versionRow(withDraft(guide, guide.draft), 2, now)] : []),
    ]),
  })
}

function versionRow(guide: GuideSeed, number: number, now: Date) {
  const { slug, title, summary, blocks, sources } = guide
  return {
    id: seedId('guide-version', `${slug}/${number}`),
    guideId: seedId('guide', slug),
    number,
    title,
    summary,
    blocks,
    sources,
    reviewedOn: reviewed(guide, now),
    createdAt: now,
  }
}

function withDraft(guide: GuideSeed, draft: GuideBlock[]): GuideSeed {
  return { ...guide, blocks: [...guide.blocks.slice(0, -1), ...draft, ...guide.blocks.slice(-1)] }
}

function reviewed({ reviewedDaysAgo }: GuideSeed, now: Date): Date {
  return new Date(now.getTime() - reviewedDaysAgo * DAY_MS)
}
