import { z } from 'zod'
import { strayMark } from '#app/guides/inline'
import { Slug, Strength } from '#app/guides/guide-sources'

/** The figures that a guide may show; the storefront draws them. */
export const guideFigures = [
  'pore-in-section',
  'what-each-step-acts-on',
  'layering-order',
  'treatment-timeline',
  'retinoid-ramp',
] as const

/** Words without marks, such as a heading. */
const Title = z.string().trim().min(1).max(160)

/** A sentence or more in the form that inline.ts reads. */
const Inline = z
  .string()
  .trim()
  .min(1)
  .max(2_000)
  .superRefine((text, context) => {
    const stray = strayMark(text)
    if (stray !== null)
      context.addIssue({ code: 'custom', message: `holds a mark that means nothing: “${stray}”` })
  })

const TextPart = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    /** 2 begins a section and stands in the table of contents. */
    level: z.union([z.literal(2), z.literal(3)]),
    id: Slug,
    text: Title,
  }),
  z.strictObject({ kind: z.literal('paragraph'), text: Inline }),
  z.strictObject({
    kind: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(Inline).min(1).max(20),
  }),
])

const Step = z.strictObject({
  id: Slug,
  name: Title,
  when: Title.optional(),
  text: z.array(Inline).min(1).max(8),
  /** The product that the step is done with, shown in place. */
  product: Slug.optional(),
  why: Inline.optional(),
})

/** What a guide is made of. A new kind of block joins here, and the page says how it looks. */
export const GuideBlock = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), parts: z.array(TextPart).min(1).max(40) }),
  z.strictObject({
    kind: z.literal('figure'),
    figure: z.enum(guideFigures),
    caption: Inline.optional(),
  }),
  z.strictObject({
    kind: z.literal('callout'),
    tone: z.enum(['note', 'caution']),
    title: Title,
    items: z.array(Inline).min(1).max(8),
  }),
  z.strictObject({
    kind: z.literal('evidence'),
    /** What it is about, in a word or two. */
    topic: Title,
    statement: Inline,
    strength: Strength,
    sources: z.array(Slug).min(1).max(6),
  }),
  z.strictObject({ kind: z.literal('product'), product: Slug, why: Inline }),
  z.strictObject({
    kind: z.literal('treatment'),
    treatment: Slug,
    /** Its name, for where the treatment is not offered any more. */
    name: Title,
    rhythm: Inline,
  }),
  z.strictObject({ kind: z.literal('routine'), bundle: Slug }),
  z.strictObject({ kind: z.literal('location'), title: Title, text: Inline }),
  z.strictObject({
    kind: z.literal('steps'),
    id: Slug,
    /** How to do what: the name of the whole. */
    title: Title,
    steps: z.array(Step).min(2).max(12),
  }),
  z.strictObject({
    kind: z.literal('faq'),
    questions: z
      .array(z.strictObject({ id: Slug, question: Title, answer: z.array(Inline).min(1).max(4) }))
      .min(1)
      .max(20),
  }),
])

export type GuideBlock = z.infer<typeof GuideBlock>
export type BlockOf<Kind extends GuideBlock['kind']> = Extract<GuideBlock, { kind: Kind }>
export type TextPart = z.infer<typeof TextPart>
export type GuideStep = z.infer<typeof Step>
export type GuideFigureName = (typeof guideFigures)[number]
