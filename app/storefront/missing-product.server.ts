import { cardView, type CardView } from '#app/catalog/card-view'
import { cleanSearch } from '#app/catalog/listing-query'
import { cardsLike } from '#app/catalog/product-cards.server'
import { db as shopDatabase, type Database } from '#app/platform/database.server'
import { liveStock } from '#app/storefront/live-stock.server'

export type MissingProduct = { words: string; cards: CardView[] }

const SUGGESTIONS = 4

/** What to offer at a product's address that leads nowhere (any more): what sounds most like it. Two queries. */
export async function readMissingProduct(
  slug: string,
  now: Date,
  db: Database = shopDatabase,
): Promise<MissingProduct> {
  const words = cleanSearch(slug.replaceAll('-', ' ').toLowerCase())
  const cards = await cardsLike(db, words, SUGGESTIONS)
  const { shown: stockOf } = await liveStock(db, cards, now)
  return { words, cards: cards.map((card) => cardView(card, stockOf)) }
}
