import { brands } from '#prisma/seed/catalog/brands'
import type { ProductSeed, VariantSeed } from '#prisma/seed/catalog/product-seed'
import { products } from '#prisma/seed/catalog/products'

export interface Good {
  product: ProductSeed
  variant: VariantSeed
  brandName: string
}

const bySku = new Map(
  products.flatMap((product) =>
    product.variants.map((variant): [string, Good] => [
      variant.sku,
      {
        product,
        variant,
        brandName: brands.find(({ slug }) => slug === product.brand)?.name ?? product.brand,
      },
    ]),
  ),
)

/** What a stock-keeping unit of the demo shop is. Errors: throws on an unknown one. */
export function goodOf(sku: string): Good {
  const good = bySku.get(sku)
  if (!good) throw new Error(`The demo shop has no ${sku}`)
  return good
}
