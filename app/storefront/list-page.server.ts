import { cardView, type CardView } from '#app/catalog/card-view'
import { countFacets } from '#app/catalog/count-facets.server'
import type { Facets } from '#app/catalog/facets'
import { findListings } from '#app/catalog/find-listings.server'
import { PAGE_SIZE, parseListingQuery, type ListingQuery } from '#app/catalog/listing-query'
import { searchWords } from '#app/catalog/search-words'
import { understandSearch } from '#app/catalog/understand-search.server'
import { isSellable } from '#app/inventory/sellable.server'
import { db as shopDatabase, type Database } from '#app/platform/database.server'
import { liveStock } from '#app/storefront/live-stock.server'

export type ListPage = {
  query: ListingQuery
  facets: Facets
  total: number
  pages: number
  /** Left out by "free from" because their ingredient list is not complete. */
  unprovable: number
  cards: CardView[]
  /** Set when other words were looked for than those typed. */
  insteadOf: string | null
  /** True where nothing has all the words. */
  anyWord: boolean
}

/** A text query that no product answers. */
const NOTHING = ''

/**
 * Everything that a list of products shows, for whatever stands in its URL. Four queries, three while
 * the facets' counts are fresh; with a search one more, up to four where it had to be mended.
 */
export async function readListPage(
  params: URLSearchParams,
  now: Date,
  db: Database = shopDatabase,
): Promise<ListPage> {
  const query = parseListingQuery(params)
  const understood = query.q ? await understandSearch(db, query.q, now) : null
  const context = {
    textQuery: query.q ? (understood?.textQuery ?? NOTHING) : null,
    sellable: isSellable({ kind: 'shipping' }, now),
  }
  const [{ cards, total, unprovable }, facets] = await Promise.all([
    findListings(db, query, context),
    countFacets(db, query, context, now),
  ])
  const stockOf = await liveStock(db, cards, now)
  const words = searchWords(understood?.insteadOf ?? query.q)
  return {
    query,
    facets,
    total,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    unprovable,
    cards: cards.map((card) => cardView(card, stockOf, { ...query, words })),
    insteadOf: understood?.insteadOf ?? null,
    anyWord: understood?.anyWord ?? false,
  }
}
