import type { StockView } from '#app/catalog/card-view'
import type { PublicProduct } from '#app/catalog/public-selects'

/** One size of a product as its page shows it. */
export type SizeView = {
  variantId: string
  sku: string
  label: string
  /** Its name in the page's address: `?size=60-ml`. */
  slug: string
  priceCents: number
  wasCents: number | null
  sizeMilli: number | null
  unit: 'ml' | 'g' | 'piece'
  stock: StockView
  /** Units that could be sent now. */
  available: number
  flammable: boolean
}

export function sizeView(
  variant: PublicProduct['variants'][number],
  stock: StockView,
  available: number,
): SizeView {
  return {
    variantId: variant.id,
    sku: variant.sku,
    label: variant.label,
    slug: sizeSlug(variant.label),
    priceCents: variant.priceCents,
    wasCents: variant.compareAtCents,
    sizeMilli: variant.sizeMilli,
    unit: variant.sizeUnit,
    stock,
    available,
    flammable: variant.flammable,
  }
}

/** The asked size; where the address names none (or none that exists), the first that can be had. */
export function chooseSize(sizes: readonly SizeView[], asked: string | null): SizeView {
  const chosen =
    sizes.find(({ slug }) => slug === asked) ??
    sizes.find(({ available }) => available > 0) ??
    sizes.find(({ stock }) => stock.state !== 'sold-out') ??
    sizes[0]
  if (!chosen) throw new Error('A product on sale has a size')
  return chosen
}

function sizeSlug(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
