import type { StoredImage } from '#app/catalog/media/media-url'
import type { SizeUnit } from '#app/money/unit-price'
import type { StoredBagLine } from './bag-select'
import type { Share } from './share-stock'

/** A line that is sold, as it is now. */
export interface BagLine {
  id: string
  variantId: string
  slug: string
  name: string
  brandName: string
  label: string
  sizeMilli: number | null
  sizeUnit: SizeUnit
  image: (StoredImage & { alt: string }) | null
  unitPriceCents: number
  /** What it cost when the shopper last saw it, where that was something else. */
  wasCents: number | null
  /** What the shopper asked for. */
  wanted: number
  /** What counts: as much of it as is in stock; 0 when sold out. */
  quantity: number
  /** Units in stock. */
  available: number
  /** The most that the line can be set to now. */
  limit: number
  /** Where it can be had when no parcel can bring it; null where one can, or where it cannot be had at all. */
  pickup: LinePickup | null
}

/** At the chosen studio; or at some that are not chosen, so that none of it counts. */
export type LinePickup =
  | { kind: 'only-here'; studio: string }
  | { kind: 'elsewhere'; studios: { id: string; name: string }[] }

/** A line that is not sold any more. Its name is null when the product went back into draft. */
export interface GoneLine {
  id: string
  variantId: string
  name: string | null
}

/** What a stored line is worth now, with `available` units in stock, of which `share` is its own. */
export function toBagLine(stored: StoredBagLine, available: number, share: Share): BagLine {
  const { variant } = stored
  const { product } = variant
  const [picture] = product.media
  return {
    id: stored.id,
    variantId: variant.id,
    slug: product.slug,
    name: product.name,
    brandName: product.brand.name,
    label: variant.label,
    sizeMilli: variant.sizeMilli,
    sizeUnit: variant.sizeUnit,
    image: picture ? { ...picture.media, alt: picture.alt } : null,
    unitPriceCents: variant.priceCents,
    wasCents: stored.seenPriceCents === variant.priceCents ? null : stored.seenPriceCents,
    wanted: stored.quantity,
    available,
    pickup: null,
    ...share,
  }
}
