import { findTheFigure, type Guide } from '#app/guides/find-guide.server'
import { GuideBlock } from '#app/guides/guide-blocks'
import { GuideSource } from '#app/guides/guide-sources'
import { countWords, readingMinutes } from '#app/guides/guide-words'
import { db } from '#app/platform/database.server'
import { showGuide } from '#app/storefront/guide-page.server'

interface Previewed {
  slug: string
  version: {
    title: string
    summary: string
    reviewedOn: string
    publishedAt: Date | null
    blocks: readonly unknown[]
    sources: readonly unknown[]
  }
}

/** The page of a guide that need not be whole: blocks and sources that are not are left out, and counted. */
export async function previewGuidePage({ slug, version }: Previewed, now: Date) {
  const { title, summary, reviewedOn, publishedAt } = version
  const blocks = version.blocks.flatMap((block) => GuideBlock.safeParse(block).data ?? [])
  const sources = version.sources.flatMap((source) => GuideSource.safeParse(source).data ?? [])
  const words = countWords(blocks)
  const guide: Guide = {
    ...{ slug, title, summary, reviewedOn, blocks, sources, words },
    publishedAt: publishedAt?.toISOString() ?? null,
    minutes: readingMinutes(words),
    figure: findTheFigure(blocks),
  }
  const { page } = await showGuide(guide, now, db)
  return { page, leftOut: version.blocks.length - blocks.length }
}
