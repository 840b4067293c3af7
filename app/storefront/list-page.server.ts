import { cardView, type CardView } from '#app/catalog/card-view'
import { countFacets } from '#app/catalog/count-facets.server'
import type { Facets } from '#app/catalog/facets'
import { findListings } from '#app/catalog/find-listings.server'
import { PAGE_SIZE, parseListingQuery, type ListingQuery } from '#app/catalog/listing-query'
import { searchWords } from '#app/catalog/search-words'
import { publicIntroSelect } from '#app/catalog/public-selects'
import { understandSearch } from '#app/catalog/understand-search.server'
import { isSellable } from '#app/inventory/sellable.server'
import { db as shopDatabase, type Database } from '#app/platform/database.server'
import { shortMemory } from '#app/platform/short-memory'
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
  /** A sentence on the one kind of product, or the one concern, that the list is of. */
  intro: string | null
}

/** A text query that no product answers. */
const NOTHING = ''

/**
 * Everything that a list of products shows, for whatever stands in its URL. Three queries, two while
 * the facets' counts are fresh; one more for the words on a category or a concern, where they are not known yet; with a
 * search one more, up to four where it had to be mended.
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
  const { shown: stockOf } = await liveStock(db, cards, now)
  const [category, ...otherCategories] = facets.category.filter(({ value }) =>
    query.category.includes(value),
  )
  const [concern, ...otherConcerns] = facets.concern.filter(({ value }) =>
    query.concern.includes(value),
  )
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
    intro:
      category && !otherCategories.length
        ? await introOf(db, 'category', category.value, now)
        : concern && !category && !otherConcerns.length
          ? await introOf(db, 'concern', concern.value, now)
          : null,
  }
}

const remember = shortMemory<string | null>({ milliseconds: 60_000, size: 100 })

function introOf(
  db: Database,
  kind: 'category' | 'concern',
  slug: string,
  now: Date,
): Promise<string | null> {
  return remember(`${kind} ${slug}`, now, async () => {
    const asked = { where: { slug }, select: publicIntroSelect }
    const label =
      kind === 'category' ? await db.category.findUnique(asked) : await db.concern.findUnique(asked)
    return label?.intro ?? null
  })
}
