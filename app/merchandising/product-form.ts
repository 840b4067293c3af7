import { z } from 'zod'
import { ActiveValues, isBlankActive, isBlankSize, ProductValues } from './product-values'
import { SizeForm } from './size-form'
import { optionalWhole } from './optional-whole'
import { readMilli } from '#app/catalog/milli'

const CONFIDENCES = ['high', 'medium', 'low'] as const
/** A label that says three times a day is the most that there is. */
const TIMES = 'From 1 to 21 times a week, or nothing'
const LONGEST = { line: 160, words: 8_000 }
export const MOST_SIZES = 40

const lines = z.string().transform((typed) =>
  typed
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean),
)
const tick = z.string().transform((sent) => sent === 'on')
const words = z.string().max(LONGEST.words, 'Shorten this to 8,000 characters')
const orNull = words.transform((typed) => typed || null)
const line = (missing: string) =>
  z.string().min(1, missing).max(LONGEST.line, `Shorten this to ${LONGEST.line} characters`)

const DrugFactsForm = z.object({
  activeIngredients: z.array(ActiveValues),
  uses: words,
  warnings: lines,
  directions: lines,
  inactive: words,
  otherInformation: orNull,
  questions: orNull,
})

/**
 * A product's form read strictly: what can be saved, as a draft at least. Sizes in thousandths, money in cents.
 * What a shopper must find besides is publish-problems.ts.
 */
export const ProductForm = ProductValues.extend({
  name: line('Give it the name that is on its label').refine(
    (typed) => typed === '' || /[\p{L}\p{N}]/u.test(typed),
    'Give it a name that can be read',
  ),
  slug: z
    .string()
    .max(80, 'Shorten this to 80 characters')
    .regex(
      /^([a-z0-9]+(-[a-z0-9]+)*)?$/,
      'Use small letters, digits and single hyphens, such as calm-serum',
    ),
  brand: line('Name the brand'),
  category: z.string().min(1, 'Choose a category'),
  regulatoryClass: z.enum(['cosmetic', 'otc_drug', 'device'], 'Choose what it is in law'),
  summary: z.string().max(300, 'Shorten this to 300 characters: it is one sentence on a card'),
  description: words,
  howToUse: words,
  warnings: lines,
  claimNote: orNull,
  useAm: tick,
  usePm: tick,
  rinseOff: tick,
  routineStep: z
    .string()
    .regex(/^[1-7]$/, 'Choose its step in a routine')
    .transform(Number),
  timesPerWeekStart: optionalWhole(21, TIMES),
  timesPerWeekMax: optionalWhole(21, TIMES),
  paoMonths: optionalWhole(60, 'From 1 to 60 months, or nothing'),
  dosePerUse: z.string().transform((typed, context) => {
    const dose = typed === '' ? null : readMilli(typed)
    if (dose !== undefined && dose !== 0) return dose
    context.addIssue({ code: 'custom', message: 'A number such as 1.5, or nothing' })
    return z.NEVER
  }),
  returnUnopenedOnly: tick,
  inciStatus: z.enum(['full', 'partial', 'unknown'], 'Say how much of the list is known'),
  inciText: words,
  keyIngredients: lines,
  factsConfidence: z.enum(CONFIDENCES, 'Choose how sure the facts are'),
  priceConfidence: z.enum(CONFIDENCES, 'Choose how sure the price is'),
  unverified: lines,
  sources: lines,
  staffNote: orNull,
  sizes: z.array(SizeForm).max(MOST_SIZES, `A product has ${MOST_SIZES} sizes at most`),
})
  .superRefine((form, context) => {
    const say = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    const { timesPerWeekStart: start, timesPerWeekMax: max } = form
    if (start !== null && max !== null && start > max)
      say('timesPerWeekMax', 'At most cannot be less than to start')
    if (!form.useAm && !form.usePm) say('useAm', 'Choose morning, evening or both')
  })
  .transform(({ actives, ...form }) => ({
    ...form,
    // A list that is not there yet is no list, whatever is said of it.
    inciStatus: form.inciText ? form.inciStatus : ('unknown' as const),
    drugFacts: DrugFactsForm.parse({
      activeIngredients: actives.filter((row) => !isBlankActive(row)),
      uses: form.drugUses,
      warnings: form.drugWarnings,
      directions: form.drugDirections,
      inactive: form.drugInactive,
      otherInformation: form.drugOther,
      questions: form.drugQuestions,
    }),
  }))
export type ProductInput = z.infer<typeof ProductForm>

/** What is wrong, by the names of the fields, such as "sizes[0].price". */
export type FieldProblems = Record<string, string[]>

/** Reads what was typed; rows that nobody used count as not there. */
export function readProduct(
  values: ProductValues,
): { kind: 'read'; input: ProductInput } | { kind: 'invalid'; problems: FieldProblems } {
  const used = { ...values, sizes: values.sizes.filter((size) => !isBlankSize(size)) }
  const places = values.sizes.flatMap((size, place) => (isBlankSize(size) ? [] : [place]))
  const read = ProductForm.safeParse(used)
  if (read.success) return { kind: 'read', input: read.data }
  const problems: FieldProblems = {}
  for (const { path, message } of read.error.issues) {
    const [first, row, ...rest] = path
    const name =
      typeof row === 'number'
        ? `${String(first)}[${first === 'sizes' ? (places[row] ?? row) : row}].${rest.join('.')}`
        : path.join('.')
    problems[name] = [...(problems[name] ?? []), message]
  }
  return { kind: 'invalid', problems }
}
