import { z } from 'zod'

export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'takes small letters, digits and hyphens')

/** How far something can be relied on, for a source and for what is said by it. */
export const Strength = z.enum(['high', 'medium', 'low'])
export type Strength = z.infer<typeof Strength>

/** Where what a guide says is from. Practice is what clinics do and nobody has tested: it says so. */
export const GuideSource = z.strictObject({
  id: Slug,
  kind: z.enum(['study', 'review', 'label', 'guidance', 'practice']),
  title: z.string().min(1).max(300),
  /** The journal, the office or the maker. */
  publication: z.string().min(1).max(200),
  year: z.int().min(1950).max(2100),
  identifier: z
    .discriminatedUnion('scheme', [
      z.strictObject({ scheme: z.literal('PMID'), value: z.string().regex(/^\d{1,9}$/) }),
      z.strictObject({ scheme: z.literal('DOI'), value: z.string().regex(/^10\.\d{4,9}\/\S+$/) }),
      z.strictObject({
        scheme: z.literal('DailyMed'),
        value: z.string().regex(/^[0-9a-f-]{8,36}$/),
      }),
    ])
    .nullable(),
  confidence: Strength,
  /** What a reader should know of it: how many people, on what, who paid. */
  note: z.string().min(1).max(400).optional(),
})
export type GuideSource = z.infer<typeof GuideSource>

/** Where the source can be looked up, or null where its identifier has no address of its own. */
export function sourceUrl({ identifier }: GuideSource): string | null {
  switch (identifier?.scheme) {
    case 'PMID':
      return `https://pubmed.ncbi.nlm.nih.gov/${identifier.value}/`
    case 'DOI':
      return `https://doi.org/${identifier.value}`
    default:
      return null
  }
}
