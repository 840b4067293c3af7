import type { ReactNode } from 'react'
import { isFiltered, listingHref, withoutFacets } from '#app/catalog/listing-query'
import { ProductList } from '#app/catalog/product-list'
import { listTitle } from '#app/storefront/list-title'
import type { ListPage } from '#app/storefront/list-page.server'
import { Breadcrumbs } from '#app/ui/breadcrumbs'
import { ButtonLink } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'

type ListPageViewProps = { path: string; list: ListPage; intro?: ReactNode }

/** The product list: all of it, or what the filters leave. */
export function ListPageView({ path, list }: ListPageViewProps) {
  const { title, intro } = listTitle(list)
  return (
    <div className="page-column pt-4 lg:pt-6">
      <Breadcrumbs trail={[{ to: '/', label: 'Home' }]} current={title} />
      <header className="mt-2 mb-8 max-w-prose lg:mb-12">
        <h1 className="text-4xl">{title}</h1>
        {intro ? <p className="mt-3 text-lg text-ink-soft">{intro}</p> : null}
      </header>
      <ProductList {...list} path={path} empty={<NothingPasses path={path} list={list} />} />
    </div>
  )
}

function NothingPasses({ path, list: { query, unprovable } }: ListPageViewProps) {
  const all = listingHref(path, withoutFacets(query))
  return (
    <EmptyState
      title="Nothing fits all of that"
      action={
        isFiltered(query) ? <ButtonLink to={all}>Clear the filters</ButtonLink> : <Everything />
      }
    >
      <p>
        {unprovable > 0
          ? 'We only call a product free from something when we have its full ingredient list, and none of those fits. '
          : 'No product fits every filter at once. '}
        Taking one away usually brings some back.
      </p>
    </EmptyState>
  )
}

function Everything() {
  return <ButtonLink to="/products">See all products</ButtonLink>
}
