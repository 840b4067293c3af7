import { z } from 'zod'

/** Far more than a product may have, so that what was typed is still there while its editor says what is too much. */
const MOST_ROWS = 400
const LONGEST = 100_000

const text = z.string().catch('').transform(tidy)
const tick = z.literal('on').or(z.literal('')).catch('')
/** A group of ticks: none, one or several values. */
const list = z.preprocess(
  (sent): unknown => (sent === undefined || sent === '' ? [] : Array.isArray(sent) ? sent : [sent]),
  z.array(z.string().max(80)).max(60).catch([]),
)

export const SizeValues = z.object({
  /** The variant's id; empty for a size that is not saved yet. */
  id: text,
  sku: text,
  label: text,
  size: text,
  unit: text,
  price: text,
  compareAt: text,
  cost: text,
  weight: text,
  barcode: text,
  flammable: tick,
  active: tick,
})
export type SizeValues = z.infer<typeof SizeValues>

export const ActiveValues = z.object({ name: text, strength: text, purpose: text })
export type ActiveValues = z.infer<typeof ActiveValues>

/**
 * A product's form as it is typed: strings, right or wrong, whatever is sent. So it can be drawn again, kept,
 * and compared field by field; product-form.ts says what is right.
 */
export const ProductValues = z.object({
  name: text,
  slug: text,
  brand: text,
  category: text,
  regulatoryClass: text,
  summary: text,
  description: text,
  howToUse: text,
  warnings: text,
  claimNote: text,
  concerns: list,
  skinTypes: list,
  useAm: tick,
  usePm: tick,
  rinseOff: tick,
  routineStep: text,
  timesPerWeekStart: text,
  timesPerWeekMax: text,
  paoMonths: text,
  dosePerUse: text,
  returnUnopenedOnly: tick,
  inciStatus: text,
  inciText: text,
  keyIngredients: text,
  actives: rowsOf(ActiveValues),
  drugUses: text,
  drugWarnings: text,
  drugDirections: text,
  drugInactive: text,
  drugOther: text,
  drugQuestions: text,
  factsConfidence: text,
  priceConfidence: text,
  unverified: text,
  sources: text,
  staffNote: text,
  sizes: rowsOf(SizeValues),
})
export type ProductValues = z.infer<typeof ProductValues>

/** A form that nobody has typed into. */
export function emptyValues(): ProductValues {
  return ProductValues.parse({
    regulatoryClass: 'cosmetic',
    inciStatus: 'full',
    useAm: 'on',
    usePm: 'on',
    factsConfidence: 'medium',
    priceConfidence: 'high',
    sizes: [emptySize()],
  })
}

export function emptySize(): SizeValues {
  return SizeValues.parse({ unit: 'ml', active: 'on' })
}

/** A row that was offered and not used. */
export function isBlankSize({ id, sku, label, size, price, weight, barcode }: SizeValues): boolean {
  return [id, sku, label, size, price, weight, barcode].every((each) => each === '')
}

export function isBlankActive(row: ActiveValues): boolean {
  return Object.values(row).every((each) => each === '')
}

function rowsOf<Row extends z.ZodType>(row: Row) {
  return z.array(row).max(MOST_ROWS).catch([])
}

/** One kind of line end, no space around, and never more than any label holds. */
function tidy(typed: string): string {
  return typed.replace(/\r\n?/g, '\n').trim().slice(0, LONGEST)
}
