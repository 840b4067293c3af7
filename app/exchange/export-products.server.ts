import type { Cell } from '#app/http/csv.server'
import { labelWith, openDictionary, type Dictionary } from '#app/merchandising/read-label.server'
import { readManyEdited, type Edited } from '#app/merchandising/read-values.server'
import { db } from '#app/platform/database.server'
import { linesIn } from './export-parts.server'
import { IMPORT_KINDS } from './import-kinds'
import { PRODUCT_CELLS, SIZE_CELLS, writeCell } from './product-cells'
import { writeTags } from './product-tags'

/** Products that are read at a time, each with its sizes and whole label. */
const PRODUCTS_A_PART = 100

type Listed = Edited & { unknown: string[] }

/** A line for each size, in an order of which the file makes the same again: by address name, then as on the page. */
export async function* productRows(): AsyncGenerator<Cell[][]> {
  const dictionary = await openDictionary(db)
  yield* linesIn(
    (after: Listed | undefined) => readProducts(after?.product.slug ?? ''),
    (product) => linesOf(product, dictionary),
    PRODUCTS_A_PART,
  )
}

async function readProducts(after: string): Promise<Listed[]> {
  const products = await readManyEdited(db, { slug: { gt: after } }, PRODUCTS_A_PART)
  const unknown = await db.productIngredient.findMany({
    where: { ingredientId: null, productId: { in: products.map(({ product }) => product.id) } },
    orderBy: { position: 'asc' },
    select: { productId: true, labelName: true },
  })
  return products.map((each) => ({
    ...each,
    unknown: unknown.flatMap(({ productId, labelName }) =>
      productId === each.product.id ? labelName : [],
    ),
  }))
}

function linesOf({ product, values, unknown }: Listed, dictionary: Dictionary): Cell[][] {
  const shared: Record<string, string> = {
    slug: product.slug,
    status: product.status,
    ...Object.fromEntries(
      Object.entries(PRODUCT_CELLS).map(([column, { field, kind }]) => [
        column,
        writeCell(kind, values[field]),
      ]),
    ),
    brand: product.brand,
    brand_name: values.brand,
    unknown_ingredients: [...new Set(unknown)].join('\n'),
    tags_by_hand: writeTags(product.tags, labelWith(dictionary, values).tags),
  }
  const sizes = values.sizes.map((size, at): Record<string, string> => ({
    ...shared,
    sku: size.sku,
    position: String(at + 1),
    ...Object.fromEntries(
      Object.entries(SIZE_CELLS).map(([column, { field, kind }]) => [
        column,
        writeCell(kind, size[field]),
      ]),
    ),
  }))
  const lines = sizes.length > 0 ? sizes : [shared]
  return lines.map((line) => IMPORT_KINDS.products.columns.map((column) => line[column] ?? ''))
}
