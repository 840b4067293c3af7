import { randomUUID } from 'node:crypto'
import type { GuideBlock } from '#app/guides/guide-blocks'
import type { GuideSource } from '#app/guides/guide-sources'
import { db } from '#app/platform/database.server'

type VersionDetails = {
  number?: number
  status?: 'draft' | 'published' | 'superseded'
  title?: string
  blocks?: GuideBlock[] | object
  sources?: GuideSource[]
}

/** A guide with these versions; one published version unless told. */
export async function aGuide(
  { slug = `guide-${randomUUID()}`, position = 0 }: { slug?: string; position?: number } = {},
  versions: VersionDetails[] = [{}],
): Promise<{ slug: string }> {
  await db.guide.create({
    data: {
      slug,
      position,
      versions: {
        create: versions.map(
          ({ number = 1, status = 'published', title = 'A guide', blocks, sources = [] }) => ({
            number,
            status,
            title,
            summary: 'What is known.',
            reviewedOn: new Date('2026-11-01'),
            publishedAt: status === 'draft' ? null : new Date('2026-11-02T00:00:00Z'),
            blocks: blocks ?? [aText('It depends.')],
            sources,
          }),
        ),
      },
    },
  })
  return { slug }
}

export function aText(words: string): GuideBlock {
  return { kind: 'text', parts: [{ kind: 'paragraph', text: words }] }
}
