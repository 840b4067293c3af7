import { Form } from '@remix-run/react'
import { useRef, type FormEvent } from 'react'
import { facetTitles } from '#app/catalog/facets'
import type { FacetName, Facets } from '#app/catalog/facets'
import { FacetGroup } from '#app/catalog/facet-group'
import { chosenValues, type ListingQuery } from '#app/catalog/listing-query'
import { Button } from '#app/ui/button'
import { Icon } from '#app/ui/icon'
import { IconButton } from '#app/ui/icon-button'
import { useEarly } from '#app/ui/use-early'

export const FILTER_PANEL = 'filters'
export const FILTER_FORM = 'filter-form'

type FilterPanelProps = {
  path: string
  query: ListingQuery
  facets: Facets
  total: number
  /** True where the words are typed at another place of the page. */
  searchElsewhere: boolean
  /** Asks for the list that the form now describes. */
  onChange: (form: HTMLFormElement) => void
}

/**
 * The filters: beside the list on wide screens, a native popover on narrow ones. A plain GET form
 * with a button; with JavaScript every change asks for the new list at once.
 */
export function FilterPanel(props: FilterPanelProps) {
  const { path, query, facets, total, searchElsewhere, onChange } = props
  const form = useRef<HTMLFormElement>(null)
  // Words are looked for when they are all there.
  const isAsked = (control: EventTarget) => (control as HTMLInputElement).type !== 'search'
  const heard = ({ target, currentTarget }: FormEvent<HTMLFormElement>) => {
    if (isAsked(target)) onChange(currentTarget)
  }
  useEarly(form, (drawn, touched) => {
    if (touched.some(isAsked)) onChange(drawn)
  })
  return (
    <aside
      id={FILTER_PANEL}
      aria-label="Filters"
      {...{ popover: 'auto' }}
      className="fixed inset-y-0 right-0 left-auto m-0 h-dvh max-h-none w-96 max-w-full overflow-y-auto overscroll-contain bg-paper px-5 text-ink shadow-float lg:static lg:block lg:h-auto lg:w-auto lg:overflow-visible lg:px-0 lg:shadow-none"
    >
      <div className="sticky top-0 z-10 flex items-center justify-between border-b border-line bg-paper py-2 lg:hidden">
        <h2 className="text-2xl">Filters</h2>
        <IconButton
          icon="close"
          label="Close the filters"
          {...{ popovertarget: FILTER_PANEL, popovertargetaction: 'hide' }}
        />
      </div>
      <Form
        ref={form}
        id={FILTER_FORM}
        action={path}
        autoComplete="off"
        onChange={heard}
        onSubmit={(event) => {
          event.preventDefault()
          onChange(event.currentTarget)
        }}
      >
        {searchElsewhere ? (
          <input type="hidden" name="q" value={query.q} />
        ) : (
          <SearchWithin q={query.q} />
        )}
        {(Object.keys(facetTitles) as FacetName[]).map((facet) => (
          <FacetGroup
            key={facet}
            facet={facet}
            values={facets[facet]}
            chosen={chosenValues(query, facet)}
          />
        ))}
        <noscript>
          <Button wide className="my-5">
            Apply filters
          </Button>
        </noscript>
      </Form>
      <div className="sticky bottom-0 border-t border-line bg-paper py-3 lg:hidden">
        <Button
          type="button"
          wide
          {...{ popovertarget: FILTER_PANEL, popovertargetaction: 'hide' }}
        >
          Show {total} {total === 1 ? 'product' : 'products'}
        </Button>
      </div>
    </aside>
  )
}

function SearchWithin({ q }: { q: string }) {
  return (
    <div className="relative my-4 lg:mt-0">
      <input
        key={q}
        type="search"
        name="q"
        defaultValue={q}
        maxLength={100}
        aria-label="Search within these products"
        placeholder="Search within"
        className="h-target w-full rounded-md border border-line-strong bg-raised pr-12 pl-3.5 text-base"
      />
      <button
        type="submit"
        aria-label="Search within"
        className="absolute inset-y-0 right-0 grid w-target place-items-center text-ink-soft hover:text-ink"
      >
        <Icon name="search" />
      </button>
    </div>
  )
}
