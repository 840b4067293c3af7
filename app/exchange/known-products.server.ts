import { openDictionary } from '#app/merchandising/read-label.server'
import { readEditedBySlug } from '#app/merchandising/read-values.server'
import { slugOf } from '#app/merchandising/slug-of'
import type { Database } from '#app/platform/database.server'
import type { SentRow } from './import-row'

/** What the shop has of what rows name; a bounded number of queries, however many rows there are. */
export async function findKnownProducts(db: Database, rows: readonly SentRow[]) {
  const of = (column: string) => [...new Set(rows.flatMap(({ cells }) => cells[column] || []))]
  const products = await readEditedBySlug(db, of('slug'))
  const sizes = await db.variant.findMany({
    where: { OR: [{ sku: { in: of('sku') } }, { barcode: { in: of('barcode') } }] },
    select: { sku: true, barcode: true, product: { select: { slug: true } } },
  })
  const brandOf = await readBrands(db, [...of('brand'), ...of('brand_name')])
  const unknown = await db.productIngredient.findMany({
    where: { ingredientId: null, product: { slug: { in: of('slug') } } },
    select: { labelName: true, productId: true },
  })
  const unknownNames = new Map<string, string[]>()
  for (const { productId, labelName } of unknown)
    unknownNames.set(productId, [...(unknownNames.get(productId) ?? []), labelName])
  return {
    products: new Map(products.map((each) => [each.product.slug, each])),
    /** The address name of the product that has a SKU. */
    owners: new Map(sizes.map(({ sku, product }) => [sku, product.slug])),
    barcodes: new Map(sizes.flatMap(({ barcode, sku }) => (barcode ? [[barcode, sku]] : []))),
    /** What the shop calls the brand that a row names; undefined for a new one. */
    brandOf,
    unknownOf: (productId: string | undefined) => unknownNames.get(productId ?? '') ?? [],
    dictionary: await openDictionary(db),
    /** In the shop's order, by which a product's own stand. */
    concerns: await db.concern.findMany({ orderBy: { position: 'asc' }, select: { slug: true } }),
    skinTypes: await db.skinType.findMany({ orderBy: { position: 'asc' }, select: { slug: true } }),
  }
}

export type KnownProducts = Awaited<ReturnType<typeof findKnownProducts>>

/** As the product's own page finds a brand: by its name in any case, then by its address. */
async function readBrands(db: Database, cells: readonly string[]) {
  const brands = await db.$queryRaw<{ name: string; slug: string }[]>`
    SELECT "name", "slug" FROM "Brand"
    WHERE lower("name") = ANY (${cells.map((cell) => cell.toLowerCase())}::text[])
      OR "slug" = ANY (${cells.flatMap((cell) => [cell, slugOf(cell)])}::text[])
    ORDER BY "name"`
  const byName = new Map(brands.map(({ name }) => [name.toLowerCase(), name]))
  const bySlug = new Map(brands.map(({ slug, name }) => [slug, name]))
  const find = (cell: string) =>
    byName.get(cell.toLowerCase()) ?? bySlug.get(cell) ?? bySlug.get(slugOf(cell))
  return ({ brand, brand_name: name }: SentRow['cells']) =>
    (brand ? find(brand) : undefined) ?? (brand && name ? find(name) : undefined)
}
