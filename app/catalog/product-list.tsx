import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import type { CardView } from '#app/catalog/card-view'
import type { Facets } from '#app/catalog/facets'
import { FilterChips } from '#app/catalog/filter-chips'
import { FILTER_PANEL, FilterPanel } from '#app/catalog/filter-panel'
import { chosenValues, listingHref, type ListingQuery } from '#app/catalog/listing-query'
import { ProductGrid } from '#app/catalog/product-grid'
import { SortField } from '#app/catalog/sort-field'
import { useListingForm } from '#app/catalog/use-listing-form'
import { Button } from '#app/ui/button'
import { cx } from '#app/ui/cx'
import { useAnnounce } from '#app/ui/live-region'
import { Pagination } from '#app/ui/pagination'

type ProductListProps = {
  /** The page's address without its parameters. */
  path: string
  query: ListingQuery
  facets: Facets
  total: number
  pages: number
  /** Left out by "free from" because their ingredient list is not complete. */
  unprovable: number
  cards: readonly CardView[]
  /** True where the words searched for are typed at another place of the page. */
  searchElsewhere?: boolean
  /** In place of the grid where nothing passes. */
  empty: ReactNode
}

/** Filters, order, cards and pages: the body of the product list and of a search. */
export function ProductList(props: ProductListProps) {
  const { path, query, facets, total, pages, unprovable, cards, empty } = props
  const { searchElsewhere = false } = props
  const { asked, pending, ask } = useListingForm(path, query)
  const count = `${total.toLocaleString('en-US')} ${total === 1 ? 'product' : 'products'}`
  useNews(
    pages > 1 ? `${count}, page ${query.page} of ${pages}` : count,
    listingHref(path, query, { page: query.page }),
  )
  return (
    <div className="lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-10 xl:gap-14">
      <FilterPanel {...{ path, facets, total, searchElsewhere }} query={asked} onChange={ask} />
      <div>
        <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
          <FilterButton query={query} />
          <p className="text-sm text-ink-soft max-lg:order-last max-lg:w-full">
            {count}
            {unprovable > 0 ? <Unprovable count={unprovable} /> : null}
          </p>
          <SortField query={asked} onChange={ask} />
        </div>
        <FilterChips {...{ path, query, facets }} />
        <div className={cx('transition-opacity', pending && 'opacity-50 delay-200')}>
          {total === 0 ? empty : <ProductGrid cards={cards} layout="list" eager={4} />}
        </div>
        <div className="mt-12">
          <Pagination
            page={query.page}
            pageCount={pages}
            href={(page) => listingHref(path, query, { page })}
            label="Products"
          />
        </div>
      </div>
    </div>
  )
}

function FilterButton({ query }: { query: ListingQuery }) {
  const facets = ['category', 'concern', 'skin', 'brand', 'ingredient', 'price', 'without', 'stock']
  const chosen = facets.flatMap((facet) => chosenValues(query, facet as 'price')).length
  return (
    <Button
      type="button"
      look="quiet"
      size="sm"
      className="lg:hidden"
      {...{ popovertarget: FILTER_PANEL, popovertargetaction: 'show' }}
    >
      Filters{chosen > 0 ? ` (${chosen})` : ''}
    </Button>
  )
}

function Unprovable({ count }: { count: number }) {
  return (
    <>
      {' · '}
      {count === 1 ? '1 more is' : `${count.toLocaleString('en-US')} more are`} left out because we
      do not have {count === 1 ? 'its' : 'their'} full ingredient list
    </>
  )
}

/** Says the number of products whenever the list has changed under a shopper who stays. */
function useNews(message: string, address: string) {
  const announce = useAnnounce()
  const before = useRef(address)
  useEffect(() => {
    if (before.current !== address) announce(message)
    before.current = address
  }, [announce, message, address])
}
