import { Form, Link } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { cx } from '#app/ui/cx'
import type { ProductPage, ShopChoices } from './find-products.server'
import {
  CLASSES,
  GAPS,
  productsHref,
  SORTS,
  STATUSES,
  type ProductQuery,
  type Status,
} from './product-query'
import { denseControl } from '#app/ui/dense-control'

type FilterProps = {
  query: ProductQuery
  choices: Pick<ShopChoices, 'brands' | 'categories'>
}

/** What the list shows, as one form: everything that it asks stands in the address. */
export function ProductFilters({ query, choices }: FilterProps) {
  return (
    <Form
      method="get"
      role="search"
      key={productsHref(query)}
      className="grid grid-cols-2 items-end gap-2 text-sm md:grid-cols-[minmax(12rem,2fr)_repeat(5,minmax(0,1fr))_auto]"
    >
      {query.status ? <input type="hidden" name="status" value={query.status} /> : null}
      <label className="col-span-2 flex flex-col font-medium md:col-span-1">
        Name, SKU or brand
        <input
          type="search"
          name="q"
          maxLength={80}
          defaultValue={query.q}
          className={denseControl}
        />
      </label>
      <Choice name="brand" label="Brand" value={query.brand} options={slugs(choices.brands)} />
      <Choice
        name="category"
        label="Category"
        value={query.category}
        options={slugs(choices.categories)}
      />
      <Choice
        name="class"
        label="In law"
        value={query.regulatoryClass ?? ''}
        options={Object.entries(CLASSES)}
      />
      <Choice name="gap" label="Wanting" value={query.gap ?? ''} options={Object.entries(GAPS)} />
      <Choice
        name="sort"
        label="In order of"
        value={query.sort}
        options={Object.entries(SORTS)}
        all={null}
      />
      <div className="col-span-2 flex items-center gap-3 md:col-span-1">
        <Button look="quiet" size="sm">
          Show
        </Button>
        {isNarrowed(query) ? (
          <Link to="/admin/catalog" className="inline-flex min-h-target items-center link">
            Clear
          </Link>
        ) : null}
      </div>
    </Form>
  )
}

function isNarrowed({ sort: _sort, page: _page, ...rest }: ProductQuery): boolean {
  return Object.values(rest).some(Boolean)
}

const slugs = (named: readonly { slug: string; name: string }[]) =>
  named.map(({ slug, name }): [string, string] => [slug, name])

type ChoiceProps = {
  name: string
  label: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  all?: string | null
}

function Choice({ name, label, value, options, all = 'All' }: ChoiceProps) {
  return (
    <label className="flex min-w-0 flex-col font-medium">
      {label}
      <select name={name} defaultValue={value} className={denseControl}>
        {all === null ? null : <option value="">{all}</option>}
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The statuses as links, each with how many of what is asked it has. */
export function StatusTabs({
  query,
  counts,
}: {
  query: ProductQuery
  counts: ProductPage['counts']
}) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const tabs: [Status | null, string, number][] = [
    [null, 'All', all],
    ...Object.entries(STATUSES).map(([status, label]): [Status, string, number] => [
      status as Status,
      label,
      counts[status as Status],
    ]),
  ]
  return (
    <nav aria-label="Statuses">
      <ul className="flex flex-wrap gap-1 text-sm">
        {tabs.map(([status, label, count]) => (
          <li key={label}>
            <Link
              to={productsHref(query, { status })}
              aria-current={status === query.status ? 'page' : undefined}
              className={cx(
                'inline-flex min-h-target items-center gap-2 rounded-md px-3 hover:bg-mist sm:min-h-9',
                status === query.status && 'bg-mist-deep font-semibold',
              )}
            >
              {label}{' '}
              <span className="text-ink-soft tabular-nums">{count.toLocaleString('en-US')}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
