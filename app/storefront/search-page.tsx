import { Form, Link } from '@remix-run/react'
import { isFiltered, listingHref, withoutFacets } from '#app/catalog/listing-query'
import { ProductList } from '#app/catalog/product-list'
import type { ListPage } from '#app/storefront/list-page.server'
import { ButtonLink } from '#app/ui/button'

type SearchPageViewProps = { path: string; list: ListPage }

const ideas = ['niacinamide', 'salicylic acid', 'clay mask', 'sunscreen', 'fragrance free toner']

/** What a search found, and what was understood by it. */
export function SearchPageView({ path, list }: SearchPageViewProps) {
  const { query } = list
  return (
    <div className="page-column pt-8 lg:pt-12">
      <header className="mb-8 max-w-prose lg:mb-12">
        <h1 className="text-4xl">
          {list.total === 0 ? 'Nothing found for' : 'Results for'} “{list.insteadOf ?? query.q}”
        </h1>
        <Understood list={list} />
      </header>
      <ProductList
        {...list}
        path={path}
        searchElsewhere
        empty={<WaysOn path={path} list={list} />}
      />
    </div>
  )
}

function Understood({ list: { query, insteadOf, anyWord, total } }: { list: ListPage }) {
  if (total === 0 || (!insteadOf && !anyWord)) return null
  return (
    <p className="mt-3 text-lg text-ink-soft">
      {insteadOf ? `Nothing matches “${query.q}”, so we looked for what it is closest to. ` : null}
      {anyWord ? 'No product has all of these words, so these have some of them.' : null}
    </p>
  )
}

function WaysOn({ path, list: { query } }: SearchPageViewProps) {
  return (
    <div className="max-w-prose py-8">
      {isFiltered(query) ? (
        <>
          <p>With these filters nothing is left. Without them there may be more.</p>
          <ButtonLink to={listingHref(path, withoutFacets(query))} className="mt-5">
            Clear the filters
          </ButtonLink>
        </>
      ) : (
        <>
          <p>
            Try fewer words, an ingredient (“niacinamide”), a brand, or what your skin does
            (“oily”).
          </p>
          <Ideas path={path} />
          <ButtonLink to="/products" className="mt-8">
            See all products
          </ButtonLink>
        </>
      )}
    </div>
  )
}

/** A search page before anything was searched for. */
export function SearchStart({ path }: { path: string }) {
  return (
    <div className="page-column max-w-prose pt-section">
      <h1 className="text-4xl">What are you looking for?</h1>
      <Form action={path} role="search" className="mt-6">
        <input
          type="search"
          name="q"
          aria-label="Search products, brands and ingredients"
          maxLength={100}
          className="h-13 w-full rounded-md border border-line-strong bg-raised px-4 text-lg"
        />
      </Form>
      <Ideas path={path} />
    </div>
  )
}

function Ideas({ path }: { path: string }) {
  return (
    <ul aria-label="Ideas" className="mt-6 flex flex-wrap gap-x-5">
      {ideas.map((idea) => (
        <li key={idea}>
          <Link
            to={`${path}?q=${encodeURIComponent(idea)}`}
            className="inline-flex min-h-target items-center link"
          >
            {idea}
          </Link>
        </li>
      ))}
    </ul>
  )
}
