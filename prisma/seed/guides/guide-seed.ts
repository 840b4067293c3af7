import type { GuideBlock, TextPart } from '#app/guides/guide-blocks'
import type { GuideSource } from '#app/guides/guide-sources'

export interface GuideSeed {
  slug: string
  title: string
  summary: string
  reviewedDaysAgo: number
  blocks: GuideBlock[]
  sources: GuideSource[]
  /** Blocks that somebody is still working on, put before the last one in a draft that no reader sees. */
  draft?: GuideBlock[]
  /** In so many days the draft goes out by itself. */
  draftGoesOutIn?: number
  /** What readers saw before: less of the blocks, under other words. */
  before?: { title: string; summary: string; leftOut: GuideBlock['kind'] }
}

export const text = (...parts: TextPart[]): GuideBlock => ({ kind: 'text', parts })

export const h2 = (id: string, words: string): TextPart => ({
  kind: 'heading',
  level: 2,
  id,
  text: words,
})

export const h3 = (id: string, words: string): TextPart => ({
  kind: 'heading',
  level: 3,
  id,
  text: words,
})

export const p = (words: string): TextPart => ({ kind: 'paragraph', text: words })

export const bullets = (...items: string[]): TextPart => ({ kind: 'list', ordered: false, items })

export const numbered = (...items: string[]): TextPart => ({ kind: 'list', ordered: true, items })
