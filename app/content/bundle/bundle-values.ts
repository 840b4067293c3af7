import { z } from 'zod'
import { BUILDER_SLUG } from '#app/bundles/builder-slug'
import { writeCents, readCents } from '#app/money/read-cents'
import { list, MOST_ROWS, problemsOf, rowsOf, text, under, whole, words } from '../form-values'
import type { FieldProblems } from '../content-kind'

const StepValues = z.object({
  /** Kept over all versions: what lies in bags points to it. */
  id: text,
  title: text,
  aim: text,
  timing: text,
  reason: text,
  /** Ids of variants: what it comes with, then what it may be swapped for. */
  options: list,
})
export type StepValues = z.infer<typeof StepValues>

/** A bundle's form as it was typed, right or wrong. */
export const BundleValues = z.object({
  name: text,
  slug: text,
  summary: text,
  skinTypes: list,
  savingKind: text,
  percent: text,
  amount: text,
  minParts: text,
  steps: rowsOf(StepValues),
})
export type BundleValues = z.infer<typeof BundleValues>

const Step = z.object({
  id: z.uuid('Take this step out and add it anew'),
  title: words(60, 'Name the step'),
  // A choice that is open hides nothing else that is wrong.
  aim: z
    .string()
    .refine((aim) => aim === 'clear' || aim === 'smooth', 'Choose what the step is for')
    .transform((aim) => (aim === 'smooth' ? 'smooth' : 'clear')),
  timing: words(80, 'Say when it is used'),
  reason: z.string().max(300, under(300)),
  options: z
    .array(z.uuid('Take this product out'))
    .min(1, 'Add the product that the step comes with')
    .max(MOST_ROWS, `A step has ${MOST_ROWS} products at most`)
    .refine((ids) => new Set(ids).size === ids.length, 'A product stands here twice'),
})

const Bundle = z
  .object({
    name: words(80, 'Name the bundle'),
    slug: z
      .string()
      .max(80, under(80))
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens'),
    summary: words(300, 'Say in one or two sentences what it is'),
    skinTypes: z.array(z.string()),
    savingKind: z.enum(['percentage', 'fixed'], 'Choose how it saves'),
    percent: z.string(),
    amount: z.string(),
    minParts: whole(2, 20, 'Enter 2 or more'),
    steps: z
      .array(Step)
      .min(2, 'A bundle has two steps or more')
      .max(MOST_ROWS, `A bundle has ${MOST_ROWS} steps at most`),
  })
  .superRefine((bundle, context) => {
    const { steps, minParts, savingKind, slug } = bundle
    const refuse = (name: string, message: string) =>
      context.addIssue({ code: 'custom', path: [name], message })
    if (savingKind === 'percentage' && !isPercent(readCents(bundle.percent)))
      refuse('percent', 'Enter a percentage above 0 and under 100')
    if (savingKind === 'fixed' && !readCents(bundle.amount))
      refuse('amount', 'Enter an amount in dollars')
    if (minParts > steps.length)
      refuse('minParts', `It has ${steps.length} steps: more parts are never together`)
    if (new Set(steps.map(({ id }) => id)).size < steps.length)
      refuse('steps', 'A step stands here twice')
    // What the builder chooses has its own reasons, for whoever asked.
    if (slug !== BUILDER_SLUG)
      for (const [place, { reason }] of steps.entries())
        if (!reason)
          context.addIssue({
            code: 'custom',
            path: ['steps', place, 'reason'],
            message: 'Say why the step is there',
          })
  })

export type BundleInput = z.infer<typeof Bundle>

/** What the form says, once it is right; else what is wrong, beside which field. */
export function readBundle(
  values: BundleValues,
): { kind: 'read'; input: BundleInput } | { kind: 'invalid'; problems: FieldProblems } {
  const read = Bundle.safeParse(values)
  return read.success
    ? { kind: 'read', input: read.data }
    : { kind: 'invalid', problems: problemsOf(read.error) }
}

/** The saving in the columns of the live table: basis points or cents, the other one null. */
export function savingColumns({
  savingKind,
  percent,
  amount,
}: Pick<BundleValues, 'percent' | 'amount'> & { savingKind: 'percentage' | 'fixed' }) {
  return savingKind === 'percentage'
    ? { savingKind, savingBp: readCents(percent) ?? null, savingCents: null }
    : { savingKind, savingBp: null, savingCents: readCents(amount) ?? null }
}

/** Basis points as they are typed: 1000 → "10". */
export function typedPercent(bp: number | null): string {
  return bp === null ? '' : writeCents(bp).replace(/\.?0+$/, '')
}

const isPercent = (bp: number | undefined) => bp !== undefined && bp >= 1 && bp <= 9_999
