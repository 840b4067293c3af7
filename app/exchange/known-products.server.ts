import type { Database } from '#app/platform/database.server'
import type { ProductRow } from './product-row'

const product = {
  id: true,
  slug: true,
  name: true,
  status: true,
  regulatoryClass: true,
  inciStatus: true,
  tags: true,
  summary: true,
  description: true,
  howToUse: true,
  routineStep: true,
  useAm: true,
  usePm: true,
  rinseOff: true,
  brand: { select: { slug: true } },
  category: { select: { slug: true } },
} as const

const variant = {
  id: true,
  sku: true,
  label: true,
  sizeMilli: true,
  sizeUnit: true,
  priceCents: true,
  compareAtCents: true,
  costCents: true,
  weightGrams: true,
  barcode: true,
  flammable: true,
  active: true,
  product: { select: { slug: true } },
} as const

/** What the shop has of what rows name: products, sizes, brands, categories and barcodes; five queries. */
export async function findKnownProducts(db: Database, rows: readonly ProductRow[]) {
  const of = (part: (row: ProductRow) => string | undefined) => [
    ...new Set(rows.flatMap((row) => part(row) ?? [])),
  ]
  const products = await db.product.findMany({
    where: { slug: { in: of(({ slug }) => slug) } },
    select: product,
  })
  const variants = await db.variant.findMany({
    where: { sku: { in: of(({ sku }) => sku) } },
    select: variant,
  })
  const named = { select: { id: true, slug: true } } as const
  const brands = await db.brand.findMany({
    where: { slug: { in: of((row) => row.brand) } },
    ...named,
  })
  const categories = await db.category.findMany({
    where: { slug: { in: of((row) => row.category) } },
    ...named,
  })
  const barcodes = await db.variant.findMany({
    where: { barcode: { in: of((row) => row.barcode) } },
    select: { barcode: true, sku: true },
  })
  return {
    products: new Map(products.map((each) => [each.slug, each])),
    variants: new Map(variants.map((each) => [each.sku, each])),
    brands: new Map(brands.map(({ slug, id }) => [slug, id])),
    categories: new Map(categories.map(({ slug, id }) => [slug, id])),
    barcodes: new Map(barcodes.map((each) => [each.barcode ?? '', each.sku])),
  }
}

export type KnownProducts = Awaited<ReturnType<typeof findKnownProducts>>
export type KnownProduct = NonNullable<ReturnType<KnownProducts['products']['get']>>
export type KnownVariant = NonNullable<ReturnType<KnownProducts['variants']['get']>>
