import { Link } from '@remix-run/react'
import { facetTitles } from '#app/catalog/facets'
import type { FacetName, Facets } from '#app/catalog/facets'
import {
  chosenValues,
  isFiltered,
  listingHref,
  withoutFacets,
  withoutValue,
  type ListingQuery,
} from '#app/catalog/listing-query'
import { Chip } from '#app/ui/chip'

type FilterChipsProps = { path: string; query: ListingQuery; facets: Facets }

/** What the list is filtered by, each a link to the list without it. */
export function FilterChips({ path, query, facets }: FilterChipsProps) {
  if (!isFiltered(query)) return null
  const chips = (Object.keys(facetTitles) as FacetName[]).flatMap((facet) =>
    chosenValues(query, facet).map((value) => ({ facet, value })),
  )
  return (
    <ul aria-label="Filters in force" className="mb-6 flex flex-wrap items-center gap-2">
      {chips.map(({ facet, value }) => (
        <li key={`${facet} ${value}`}>
          <Chip
            to={listingHref(path, withoutValue(query, facet, value))}
            removeLabel="Remove the filter"
          >
            {facet === 'without' ? 'No ' : ''}
            {labelOf(facets, facet, value)}
          </Chip>
        </li>
      ))}
      <li>
        <Link
          to={listingHref(path, withoutFacets(query))}
          preventScrollReset
          className="inline-flex min-h-target items-center px-2 text-sm link pointer-fine:min-h-9"
        >
          Clear all
        </Link>
      </li>
    </ul>
  )
}

function labelOf(facets: Facets, facet: FacetName, value: string): string {
  const label = facets[facet].find((each) => each.value === value)?.label ?? value
  return facet === 'without' ? label.toLowerCase() : label
}
