import { fitReason, type Asked } from '#app/catalog/fit-reason'
import type { PictureImage } from '#app/catalog/media/picture'
import type { PublicProductCard } from '#app/catalog/public-selects'
import { cardRating, type Rating } from '#app/catalog/rating'

/** What a card shows, and no more: it is sent twice, as a page and as data. */
export type CardView = {
  slug: string
  name: string
  brand: string
  reason: string
  picture: PictureImage | null
  priceCents: number
  wasCents: number | null
  /** True where another size costs more. */
  from: boolean
  sizeMilli: number | null
  unit: 'ml' | 'g' | 'piece'
  stock: StockView
  /** Null where too few have reviewed it. */
  rating: Rating | null
  /** The size to add at once, where there is only one and it can be had. */
  addVariantId: string | null
}

/** What the shop's stock says of a product or size. */
export type StockView = {
  state: 'in-stock' | 'few-left' | 'pickup-only' | 'sold-out'
  words: string
}

const nothingAsked = { concern: [], skin: [], ingredient: [] }

/**
 * A product as a card. Its price is that of the cheapest size that can be had, or of the cheapest where
 * all are sold out. `stockOf` says what a size's stock is; of several sizes the best counts.
 */
export function cardView(
  card: PublicProductCard,
  stockOf: (variantIds: string[]) => StockView,
  asked: Asked = nothingAsked,
): CardView {
  const byPrice = [...card.variants].sort((a, b) => a.priceCents - b.priceCents)
  const sellable = byPrice.filter(({ id }) => stockOf([id]).state !== 'sold-out')
  const shown = sellable[0] ?? byPrice[0]
  const canBeSent = (id: string) => /^(in-stock|few-left)$/.test(stockOf([id]).state)
  if (!shown) throw new Error(`${card.slug} is listed without a size to sell`)
  return {
    slug: card.slug,
    name: card.name,
    brand: card.brand.name,
    reason: fitReason(card, asked) || card.summary,
    picture: pictureView(card.media[0]),
    priceCents: shown.priceCents,
    wasCents: shown.compareAtCents,
    from: byPrice.some(({ priceCents }) => priceCents > shown.priceCents),
    sizeMilli: shown.sizeMilli,
    unit: shown.sizeUnit,
    stock: stockOf(card.variants.map(({ id }) => id)),
    rating: cardRating(card),
    addVariantId: card.variants.length === 1 && canBeSent(shown.id) ? shown.id : null,
  }
}

/** The picture alone: a miniature in each of dozens of cards would outweigh the page. */
function pictureView(stored: PublicProductCard['media'][number] | undefined): PictureImage | null {
  return stored ? { alt: stored.alt, ...stored.media, placeholder: '' } : null
}
