import type { ProductValues, SizeValues } from '#app/merchandising/product-values'
import type { Status } from '#app/merchandising/product-query'
import type { JudgedRow, SentRow } from './import-row'
import { isSameSet } from './product-tags'
import { PRODUCT_CELLS, SIZE_CELLS, writeCell, type FieldValue } from './product-cells'

const LONGEST = 40

const STATUS_CHANGES = {
  active: 'publish',
  archived: 'archive',
  draft: 'back to draft',
} as const satisfies Record<Status, string>

interface Change {
  before: { values: ProductValues; tags: readonly string[] } | null
  after: ProductValues
  tags: readonly string[]
  status: { from: Status; to: Status }
  rows: readonly SentRow[]
  /** The shop does not have its brand yet. */
  hasNewBrand: boolean
}

/**
 * What rows about one product do, each in words: the first of them what is done to the product, each what is done
 * to its size.
 */
export function effectsOf(change: Change): JudgedRow[] {
  const { before, after, tags, status, rows, hasNewBrand } = change
  const ofProduct = [
    ...(before ? [] : ['new product']),
    ...(hasNewBrand ? [`new brand ${shown(after.brand)}`] : []),
    ...(status.from === status.to ? [] : [STATUS_CHANGES[status.to]]),
    ...(before ? productChanges(before, after, tags) : []),
  ]
  return rows.map(({ number, cells }, at) => {
    const { sku } = cells
    const old = before?.values.sizes.find((size) => size.sku === sku)
    const size = after.sizes.find((each) => each.sku === sku)
    const ofSize = size ? (old ? sizeChanges(old, size) : before || at > 0 ? ['new size'] : []) : []
    const words = [...(at === 0 ? ofProduct : []), ...ofSize]
    const isNew = (size && !old) || (!before && at === 0)
    const effect = isNew ? 'new' : words.length > 0 ? 'changed' : 'same'
    return { number, effect, problems: [], change: words.length > 0 ? words.join('; ') : null }
  })
}

function productChanges(
  before: NonNullable<Change['before']>,
  after: ProductValues,
  tags: readonly string[],
): string[] {
  const fields = Object.entries(PRODUCT_CELLS).flatMap(([column, { field, kind }]) => {
    const [was, is] = [before.values[field], after[field]].map((value) => writeCell(kind, value))
    if (was === is) return []
    // A note is for those who open the product, not for the lists of imports.
    return column === 'staff_note' ? ['staff_note changed'] : [words(column, was, is)]
  })
  const order = (values: ProductValues) => values.sizes.map(({ sku }) => sku)
  const kept = order(after).filter((sku) => order(before.values).includes(sku))
  return [
    ...fields,
    ...(isSameSet(before.tags, tags)
      ? []
      : [words('tags', before.tags.join('; '), tags.join('; '))]),
    ...(kept.join() === order(before.values).join() ? [] : ['sizes in another order']),
  ]
}

function sizeChanges(before: SizeValues, after: SizeValues): string[] {
  return Object.entries(SIZE_CELLS).flatMap(([column, { field, kind }]) => {
    const [was, is] = [before[field], after[field]].map((value: FieldValue) =>
      writeCell(kind, value),
    )
    return was === is ? [] : [words(column, was, is)]
  })
}

function words(column: string, was = '', is = ''): string {
  return `${column} ${shown(was)} to ${shown(is)}`
}

function shown(value: string): string {
  if (value === '') return 'nothing'
  if (/^[\w.]+$/.test(value)) return value
  return value.length > LONGEST ? `“${value.slice(0, LONGEST)}…”` : `“${value}”`
}
