import { FILTER_FORM } from '#app/catalog/filter-panel'
import { sorts, type ListingQuery, type Sort } from '#app/catalog/listing-query'
import { Button } from '#app/ui/button'
import { Icon } from '#app/ui/icon'

type SortFieldProps = { query: ListingQuery; onChange: (form: HTMLFormElement) => void }

/** The order of the list; belongs to the filters' form wherever it stands. */
export function SortField({ query, onChange }: SortFieldProps) {
  const offered = (Object.keys(sorts) as Sort[]).filter((sort) => query.q || sort !== 'relevance')
  return (
    <div className="flex items-center gap-2">
      <label htmlFor="sort" className="text-sm text-ink-soft max-sm:sr-only">
        Sort by
      </label>
      <span className="relative">
        <select
          id="sort"
          name="sort"
          form={FILTER_FORM}
          value={query.sort}
          onChange={({ currentTarget: { form } }) => form && onChange(form)}
          className="min-h-target appearance-none rounded-md border border-line-strong bg-raised py-1.5 pr-9 pl-3 text-sm"
        >
          {offered.map((sort) => (
            <option key={sort} value={sort}>
              {sorts[sort]}
            </option>
          ))}
        </select>
        <Icon
          name="chevron-down"
          className="pointer-events-none absolute top-1/2 right-2.5 size-4 -translate-y-1/2"
        />
      </span>
      <noscript>
        <Button look="quiet" size="sm" form={FILTER_FORM}>
          Sort
        </Button>
      </noscript>
    </div>
  )
}
