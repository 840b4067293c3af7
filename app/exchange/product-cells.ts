import { readMilli, writeMilli } from '#app/catalog/milli'
import type { ActiveValues, ProductValues, SizeValues } from '#app/merchandising/product-values'
import { readCents, writeCents } from '#app/money/read-cents'

/** How a cell is written: `names` have semicolons between, `lines` and `actives` stand each on a line of its own. */
type CellKind = 'words' | 'lines' | 'names' | 'actives' | 'yes-no' | 'whole' | 'milli' | 'cents'

interface Column<Field> {
  field: Field
  kind: CellKind
  /** It cannot be nothing, or not on sale, so that there an empty cell leaves it as it is. */
  keeps?: 'always' | 'on sale'
}

/** The columns of the file that are a product's, by the fields of its form. */
export const PRODUCT_CELLS = {
  name: { field: 'name', kind: 'words', keeps: 'always' },
  brand: { field: 'brand', kind: 'words', keeps: 'always' },
  category: { field: 'category', kind: 'words', keeps: 'always' },
  class: { field: 'regulatoryClass', kind: 'words', keeps: 'always' },
  summary: { field: 'summary', kind: 'words', keeps: 'on sale' },
  description: { field: 'description', kind: 'words', keeps: 'on sale' },
  how_to_use: { field: 'howToUse', kind: 'words', keeps: 'on sale' },
  routine_step: { field: 'routineStep', kind: 'whole', keeps: 'always' },
  use_am: { field: 'useAm', kind: 'yes-no', keeps: 'always' },
  use_pm: { field: 'usePm', kind: 'yes-no', keeps: 'always' },
  rinse_off: { field: 'rinseOff', kind: 'yes-no', keeps: 'always' },
  concerns: { field: 'concerns', kind: 'names' },
  skin_types: { field: 'skinTypes', kind: 'names' },
  warnings: { field: 'warnings', kind: 'lines' },
  claim_note: { field: 'claimNote', kind: 'words' },
  times_per_week_start: { field: 'timesPerWeekStart', kind: 'whole' },
  times_per_week_max: { field: 'timesPerWeekMax', kind: 'whole' },
  pao_months: { field: 'paoMonths', kind: 'whole' },
  dose_per_use: { field: 'dosePerUse', kind: 'milli' },
  return_unopened_only: { field: 'returnUnopenedOnly', kind: 'yes-no', keeps: 'always' },
  inci_status: { field: 'inciStatus', kind: 'words', keeps: 'always' },
  ingredients: { field: 'inciText', kind: 'words' },
  key_ingredients: { field: 'keyIngredients', kind: 'lines' },
  drug_actives: { field: 'actives', kind: 'actives', keeps: 'on sale' },
  drug_uses: { field: 'drugUses', kind: 'words', keeps: 'on sale' },
  drug_warnings: { field: 'drugWarnings', kind: 'lines', keeps: 'on sale' },
  drug_directions: { field: 'drugDirections', kind: 'lines', keeps: 'on sale' },
  drug_inactive: { field: 'drugInactive', kind: 'words', keeps: 'on sale' },
  drug_other: { field: 'drugOther', kind: 'words' },
  drug_questions: { field: 'drugQuestions', kind: 'words' },
  facts_confidence: { field: 'factsConfidence', kind: 'words', keeps: 'always' },
  price_confidence: { field: 'priceConfidence', kind: 'words', keeps: 'always' },
  unverified: { field: 'unverified', kind: 'lines' },
  sources: { field: 'sources', kind: 'lines' },
  staff_note: { field: 'staffNote', kind: 'words' },
} as const satisfies Record<string, Column<Exclude<keyof ProductValues, 'slug' | 'sizes'>>>

/** The columns that are a size's, by the fields of its row in the form. */
export const SIZE_CELLS = {
  label: { field: 'label', kind: 'words', keeps: 'always' },
  size: { field: 'size', kind: 'milli' },
  unit: { field: 'unit', kind: 'words', keeps: 'always' },
  price: { field: 'price', kind: 'cents', keeps: 'always' },
  compare_at: { field: 'compareAt', kind: 'cents' },
  cost: { field: 'cost', kind: 'cents' },
  weight_grams: { field: 'weight', kind: 'whole', keeps: 'always' },
  barcode: { field: 'barcode', kind: 'words' },
  flammable: { field: 'flammable', kind: 'yes-no', keeps: 'always' },
  active: { field: 'active', kind: 'yes-no', keeps: 'always' },
} as const satisfies Record<string, Column<Exclude<keyof SizeValues, 'id' | 'sku'>>>

/** A field of the form, as the form has it. */
export type FieldValue = string | string[] | ActiveValues[]

/** A cell as the form has it, in the shop's own spelling where it can be read; undefined where it cannot. */
export function readCell(kind: CellKind, cell: string): FieldValue | undefined {
  if (kind === 'yes-no') return YES_NO[cell.toLowerCase()]
  if (kind === 'lines') return linesOf(cell).join('\n')
  if (kind === 'names') return [...new Set(cell.split(';').flatMap((name) => name.trim() || []))]
  if (kind === 'actives')
    return linesOf(cell).map((line) => {
      const [name = '', strength = '', ...purpose] = line.split('|').map((part) => part.trim())
      return { name, strength, purpose: purpose.join(' | ') }
    })
  if (kind === 'whole') return /^\d{1,9}$/.test(cell) ? String(Number(cell)) : cell
  if (kind === 'milli') return inOwnWords(cell, readMilli, writeMilli)
  if (kind === 'cents') return inOwnWords(cell, readCents, writeCents)
  return cell.replaceAll(/\r\n?/g, '\n').trim()
}

/** A field of the form as a cell, from which readCell makes the same again. */
export function writeCell(kind: CellKind, value: FieldValue): string {
  if (typeof value === 'string') return kind === 'yes-no' ? (value === 'on' ? 'yes' : 'no') : value
  const parts = value.map((part) =>
    typeof part === 'string' ? part : [part.name, part.strength, part.purpose].join(' | '),
  )
  return parts.join(kind === 'names' ? '; ' : '\n')
}

export function linesOf(cell: string): string[] {
  return cell.split(/[\r\n]+/).flatMap((line) => line.trim() || [])
}

const YES_NO: Partial<Record<string, string>> = {
  ...{ yes: 'on', true: 'on', '1': 'on' },
  ...{ no: '', false: '', '0': '' },
}

function inOwnWords(
  cell: string,
  read: (typed: string) => number | undefined,
  write: (number: number) => string,
): string {
  const number = read(cell)
  return number === undefined ? cell : write(number)
}
