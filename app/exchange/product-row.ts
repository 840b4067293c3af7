import type { z } from 'zod'
import { emptySize, ProductValues, SizeValues } from '#app/merchandising/product-values'
import type { Edited } from '#app/merchandising/read-values.server'
import { SizeForm } from '#app/merchandising/size-form'
import type { RowProblem, SentRow } from './import-row'
import { PRODUCT_CELLS, readCell, SIZE_CELLS, type FieldValue } from './product-cells'

const MOST_NAMES = 60
const MOST_ACTIVES = 40
const MOST_PLACES = 40

type Cells = SentRow['cells']
type Column = { field: string; kind: Parameters<typeof readCell>[0]; keeps?: 'always' | 'on sale' }
type Overlay = { fields: Record<string, FieldValue>; problems: RowProblem[] }

/** A form that nobody has filled in: what a file does not say of a new product is not known. */
const NEW_VALUES = ProductValues.parse({
  ...{ inciStatus: 'unknown', factsConfidence: 'low', priceConfidence: 'low' },
})

/** What a row's cells put into the fields of these columns; columns that the file does not have are left out. */
function overlayOf(cells: Cells, columns: Record<string, Column>, isOnSale = false): Overlay {
  const fields: Overlay['fields'] = {}
  const problems: RowProblem[] = []
  for (const [column, { field, kind, keeps }] of Object.entries(columns)) {
    const cell = cells[column]
    const stays = keeps === 'always' || (keeps === 'on sale' && isOnSale)
    if (cell === undefined || (cell === '' && stays)) continue
    const value = readCell(kind, cell)
    if (value === undefined) problems.push({ column, reason: 'Enter yes or no' })
    else if (Array.isArray(value) && value.length > (kind === 'names' ? MOST_NAMES : MOST_ACTIVES))
      problems.push({ column, reason: 'There are too many' })
    else fields[field] = value
  }
  return { fields, problems }
}

/** A product's form with a row's cells put in; its brand is the shop's, as `brandOf` has it, or a new one. */
export function withCells(
  before: Pick<Edited, 'product' | 'values'> | null,
  slug: string,
  cells: Cells,
  brandOf: (cells: Cells) => string | undefined,
): { values: ProductValues; problems: RowProblem[] } {
  const isOnSale = (cells['status'] || before?.product.status) === 'active'
  const { fields, problems } = overlayOf(cells, PRODUCT_CELLS, isOnSale)
  const named = cells['brand']
    ? { brand: brandOf(cells) ?? (cells['brand_name'] || cells['brand']) }
    : {}
  const needed = before ? [] : missing(cells, NEEDED_BY_PRODUCT)
  const values = ProductValues.parse({
    ...(before?.values ?? { ...NEW_VALUES, slug }),
    ...fields,
    ...named,
  })
  return { values, problems: [...needed, ...problems] }
}

export interface SentSize {
  values: SizeValues
  /** Where it stands among the product's sizes, from 1; null where the file does not say. */
  place: number | null
}

/** A row's size, upon what the shop has of it; null for a row about a product that has none. */
export function sizeOf(
  cells: Cells,
  before: SizeValues | undefined,
): { size: SentSize | null } | { problems: RowProblem[] } {
  const sku = cells['sku'] ?? ''
  if (sku === '') {
    const filled = Object.keys(SIZE_CELLS).some((column) => cells[column])
    return filled ? { problems: [{ column: 'sku', reason: 'Enter the SKU' }] } : { size: null }
  }
  const { fields, problems } = overlayOf(cells, SIZE_CELLS)
  const values = { ...(before ?? { ...emptySize(), unit: '' }), ...fields, sku }
  const lacking = before ? [] : missing(cells, NEEDED_BY_SIZE)
  const found = lacking.length > 0 ? lacking : sizeProblems(values)
  const place = placeOf(cells['position'])
  if (place === undefined) found.push({ column: 'position', reason: `1 to ${MOST_PLACES}` })
  const all = [...problems, ...found.filter(isNew(problems))]
  return all.length > 0
    ? { problems: all }
    : { size: { values: SizeValues.parse(values), place: place ?? null } }
}

function sizeProblems(values: SizeValues): RowProblem[] {
  const read = SizeForm.safeParse(values)
  return (read.error?.issues ?? []).map(({ path, message }: z.core.$ZodIssue) => ({
    column: sizeColumn(String(path[0] ?? '')),
    reason: message,
  }))
}

const isNew = (known: readonly RowProblem[]) => (problem: RowProblem) =>
  known.every(({ column }) => column !== problem.column)

function placeOf(cell: string | undefined): number | null | undefined {
  if (!cell) return null
  const place = /^\d{1,2}$/.test(cell) ? Number(cell) : 0
  return place >= 1 && place <= MOST_PLACES ? place : undefined
}

const NEEDED_BY_PRODUCT = [
  ...['name', 'brand', 'category', 'class', 'routine_step', 'use_am', 'use_pm', 'rinse_off'],
]
const NEEDED_BY_SIZE = ['label', 'unit', 'price', 'weight_grams']

function missing(cells: Cells, columns: readonly string[]): RowProblem[] {
  return columns
    .filter((column) => !cells[column])
    .map((column) => ({ column, reason: 'A new one needs it' }))
}

/** The column in which a field of a size's row is. */
export function sizeColumn(field: string): string {
  const found = Object.entries(SIZE_CELLS).find(([, each]) => each.field === field)
  return found?.[0] ?? 'sku'
}

/** The column in which a field of the form is; `slug` for what is of the whole. */
export function productColumn(field: string): string {
  const found = Object.entries(PRODUCT_CELLS).find(([, each]) => each.field === field)
  return found?.[0] ?? 'slug'
}

/** Sizes in the order that the file wants, where it says one; those that it does not name keep their place. */
export function mergeSizes(before: readonly SizeValues[], sent: readonly SentSize[]): SizeValues[] {
  const bySku = new Map(sent.map((each) => [each.values.sku, each]))
  const known = new Set(before.map(({ sku }) => sku))
  const all = [
    ...before.map((size) => bySku.get(size.sku) ?? { values: size, place: null }),
    ...sent.filter(({ values }) => !known.has(values.sku)),
  ]
  return all
    .map(({ values, place }, rank) => ({
      values,
      place: place ?? rank + 1,
      isSaid: place !== null,
    }))
    .toSorted((a, b) => a.place - b.place || Number(b.isSaid) - Number(a.isSaid))
    .map(({ values }) => values)
}
