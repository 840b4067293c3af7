import { MOST_SIZES } from '#app/merchandising/product-form'
import type { ProductValues, SizeValues } from '#app/merchandising/product-values'
import type { Edited } from '#app/merchandising/read-values.server'
import { refused, type JudgedRow, type SentRow } from './import-row'
import type { KnownProducts } from './known-products.server'
import { PRODUCT_CELLS } from './product-cells'
import { mergeSizes, sizeOf, withCells, type SentSize } from './product-row'

/** A product's form as the rows about it want it, with the rows that can have a part in it. */
export interface Sketch {
  slug: string
  before: Edited | null
  after: ProductValues
  rows: SentRow[]
  /** Of the first row: what all say of the product. */
  cells: SentRow['cells']
}

type Sized = { row: SentRow; size: SentSize | null }

/**
 * Puts the rows about one product together. A row whose size cannot be read, or that says other things of the
 * product than the first, is refused by itself; `null` where none is left.
 */
export function sketchProduct(
  slug: string,
  rows: readonly SentRow[],
  known: KnownProducts,
  barcodes: Map<string, string>,
): { sketch: Sketch | null; refusals: JudgedRow[] } {
  const before = known.products.get(slug) ?? null
  const refusals: JudgedRow[] = []
  const sized = rows.flatMap((row): Sized[] => {
    const found = readSize(row, slug, before, known, barcodes)
    if ('size' in found) return [{ row, size: found.size }]
    refusals.push(refused(row.number, ...found.problems))
    return []
  })
  const [first] = sized
  if (!first) return { sketch: null, refusals }
  const alike = sized.filter(({ row }) => {
    const other = SHARED.find((column) => row.cells[column] !== first.row.cells[column])
    if (other)
      refusals.push(
        refused(row.number, {
          column: other,
          reason: `Row ${first.row.number} says other things of the same product`,
        }),
      )
    return !other
  })
  const { cells } = first.row
  const { values, problems } = withCells(before, slug, cells, known.brandOf)
  if (problems.length > 0)
    return {
      sketch: null,
      refusals: [...refusals, ...alike.map(({ row }) => refused(row.number, ...problems))],
    }
  const sizes = mergeSizes(
    before?.values.sizes ?? [],
    alike.flatMap(({ size }) => size ?? []),
  )
  if (sizes.length > MOST_SIZES) {
    const reason = `A product has ${MOST_SIZES} sizes at most`
    const tooMany = alike.map(({ row }) => refused(row.number, { column: 'sku', reason }))
    return { sketch: null, refusals: [...refusals, ...tooMany] }
  }
  const after = withOpenList(inShopOrder({ ...values, sizes }, known), before?.values)
  return { sketch: { slug, before, after, cells, rows: alike.map(({ row }) => row) }, refusals }
}

const SHARED = ['status', 'tags_by_hand', 'unknown_ingredients', 'brand_name'].concat(
  Object.keys(PRODUCT_CELLS),
)

function readSize(
  { number, cells }: SentRow,
  slug: string,
  before: Edited | null,
  { owners, barcodes: taken }: KnownProducts,
  barcodes: Map<string, string>,
) {
  const { sku = '', barcode = '' } = cells
  const owner = owners.get(sku)
  const old = before?.values.sizes.find((size: SizeValues) => size.sku === sku)
  const problem = (column: string, reason: string) => ({ problems: [{ column, reason }] })
  if (owner && owner !== slug) return problem('sku', `It belongs to ${owner}`)
  if (owner && !old) return problem('sku', 'Its product has more sizes than its page can hold')
  const box = barcode && (taken.get(barcode) ?? barcodes.get(barcode))
  if (box && box !== sku) return problem('barcode', `${box} has it`)
  if (barcode) barcodes.set(barcode, sku || String(number))
  return sizeOf(cells, old)
}

/** Choices stand in the order of the shop; what it does not know comes last, to be refused. */
function inShopOrder(values: ProductValues, known: KnownProducts): ProductValues {
  const sorted = (chosen: readonly string[], shop: readonly { slug: string }[]) => {
    const place = (slug: string) => {
      const at = shop.findIndex((each) => each.slug === slug)
      return at === -1 ? shop.length : at
    }
    return chosen.toSorted((a, b) => place(a) - place(b))
  }
  return {
    ...values,
    concerns: sorted(values.concerns, known.concerns),
    skinTypes: sorted(values.skinTypes, known.skinTypes),
  }
}

/** A list that is not there yet is no list, whatever a row says of it; the page saves it so too. */
function withOpenList(after: ProductValues, before: ProductValues | undefined): ProductValues {
  const isAsBefore = before?.inciText === '' && before.inciStatus === after.inciStatus
  return after.inciText || isAsBefore ? after : { ...after, inciStatus: 'unknown' }
}
