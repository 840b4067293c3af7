import { z } from 'zod'
import type { GuideBlock } from '#app/guides/guide-blocks'

/** Without a guide's limits: a draft keeps what was typed, and publishing says what is too long. */
const Words = z.string().catch('')
const Lines = z.array(Words).catch([])
const Maybe = Words.optional()

const DraftPart = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('heading'),
    level: z.literal([2, 3]).catch(2),
    id: Words,
    text: Words,
  }),
  z.object({ kind: z.literal('paragraph'), text: Words }),
  z.object({ kind: z.literal('list'), ordered: z.boolean().catch(false), items: Lines }),
])
export type DraftPart = z.infer<typeof DraftPart>

const DraftStep = z.object({
  id: Words,
  name: Words,
  when: Maybe,
  text: Lines,
  product: Maybe,
  why: Maybe,
})

const DraftQuestion = z.object({ id: Words, question: Words, answer: Lines })

/** A guide's block while somebody writes it: the shape of guides/guide-blocks.ts, of which nothing need be filled in. */
export const DraftBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), parts: z.array(DraftPart).catch([]) }),
  z.object({ kind: z.literal('figure'), figure: Words, caption: Maybe }),
  z.object({ kind: z.literal('callout'), tone: Words, title: Words, items: Lines }),
  z.object({
    kind: z.literal('evidence'),
    topic: Words,
    statement: Words,
    strength: Words,
    sources: Lines,
  }),
  z.object({ kind: z.literal('product'), product: Words, why: Words }),
  z.object({ kind: z.literal('treatment'), treatment: Words, name: Words, rhythm: Words }),
  z.object({ kind: z.literal('routine'), bundle: Words }),
  z.object({ kind: z.literal('location'), title: Words, text: Words }),
  z.object({
    kind: z.literal('steps'),
    id: Words,
    title: Words,
    steps: z.array(DraftStep).catch([]),
  }),
  z.object({ kind: z.literal('faq'), questions: z.array(DraftQuestion).catch([]) }),
])
export type DraftBlock = z.infer<typeof DraftBlock>
export type BlockKind = GuideBlock['kind']

/** A source while somebody writes it down, in the shape of guides/guide-sources.ts. */
export const DraftSource = z.object({
  id: Words,
  kind: Words,
  title: Words,
  publication: Words,
  /** Text where what was typed is no year. */
  year: z.union([z.number(), Words]),
  identifier: z.object({ scheme: Words, value: Words }).nullable().catch(null),
  confidence: Words,
  note: Maybe,
})
export type DraftSource = z.infer<typeof DraftSource>

export interface DraftContent {
  blocks: DraftBlock[]
  sources: DraftSource[]
}

const Content = z.object({ blocks: z.array(DraftBlock), sources: z.array(DraftSource) })

/** What a version holds, however unfinished. Throws for what neither a guide nor a draft ever held. */
export function readContent(content: { blocks: unknown; sources: unknown }): DraftContent {
  return Content.parse(content)
}
