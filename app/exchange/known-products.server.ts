import { openDictionary } from '#app/merchandising/read-label.server'
import { readManyEdited } from '#app/merchandising/read-values.server'
import type { Database } from '#app/platform/database.server'
import type { SentRow } from './import-row'

/** What the shop has of what rows name; a bounded number of queries, however many rows there are. */
export async function findKnownProducts(db: Database, rows: readonly SentRow[]) {
  const of = (column: string) => [...new Set(rows.flatMap(({ cells }) => cells[column] || []))]
  const products = await readManyEdited(db, { slug: { in: of('slug') } })
  const sizes = await db.variant.findMany({
    where: { OR: [{ sku: { in: of('sku') } }, { barcode: { in: of('barcode') } }] },
    select: { sku: true, barcode: true, product: { select: { slug: true } } },
  })
  const brands = await db.brand.findMany({ where: { slug: { in: of('brand') } } })
  const unknown = await db.productIngredient.findMany({
    where: { ingredientId: null, product: { slug: { in: of('slug') } } },
    select: { labelName: true, productId: true },
  })
  return {
    products: new Map(products.map((each) => [each.product.slug, each])),
    /** The address name of the product that has a SKU. */
    owners: new Map(sizes.map(({ sku, product }) => [sku, product.slug])),
    barcodes: new Map(sizes.flatMap(({ barcode, sku }) => (barcode ? [[barcode, sku]] : []))),
    brands: new Map(brands.map(({ slug, name }) => [slug, name])),
    unknownOf: (productId: string | undefined) =>
      unknown.flatMap((each) => (each.productId === productId ? each.labelName : [])),
    dictionary: await openDictionary(db),
    /** In the shop's order, by which a product's own stand. */
    concerns: await db.concern.findMany({ orderBy: { position: 'asc' }, select: { slug: true } }),
    skinTypes: await db.skinType.findMany({ orderBy: { position: 'asc' }, select: { slug: true } }),
  }
}

export type KnownProducts = Awaited<ReturnType<typeof findKnownProducts>>
