import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'
import { listStock } from '#app/stockroom/list-stock.server'
import {
  readStockSearch,
  STOCK_VIEWS,
  stockPath,
  type StockView,
} from '#app/stockroom/stock-search'
import { StockTable } from '#app/stockroom/stock-table'
import { Button } from '#app/ui/button'
import { cx } from '#app/ui/cx'
import { controlClasses } from '#app/ui/field'
import { Pagination } from '#app/ui/pagination'

export const meta = () => [{ title: 'Stock · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'stock:read')
  const search = readStockSearch(new URL(request.url).searchParams)
  const listed = await listStock(actor, search, now())
  invariantResponse(listed, 403)
  return { search, ...listed }
}

export default function Stock() {
  const { search, rows, count, pages, at } = useLoaderData<typeof loader>()
  const found = `${count.toLocaleString('en-US')} ${count === 1 ? 'variant' : 'variants'}`
  return (
    <div className="flex flex-col gap-4">
      <header className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-2xl">Stock</h1>
        <p role="status" className="text-sm text-ink-soft">
          {found}
        </p>
      </header>
      <SearchForm />
      <nav aria-label="Narrow down">
        <ul className="flex flex-wrap gap-1 text-sm">
          {Object.entries(STOCK_VIEWS).map(([view, label]) => (
            <li key={view}>
              <Link
                to={stockPath(search, { view: view as StockView })}
                aria-current={view === search.view ? 'page' : undefined}
                className={cx(
                  'inline-flex min-h-target items-center rounded-md px-3 hover:bg-mist sm:min-h-9',
                  view === search.view && 'bg-mist-deep font-semibold',
                )}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <StockTable caption={`Stock: ${STOCK_VIEWS[search.view]}`} {...{ rows, at }} />
      <Pagination
        page={search.page}
        pageCount={pages}
        href={(page) => stockPath(search, { page })}
        label="Stock"
      />
    </div>
  )
}

function SearchForm() {
  const { search, places, at } = useLoaderData<typeof loader>()
  return (
    <Form method="get" role="search" className="flex flex-wrap items-end gap-2 text-sm">
      {search.view === 'all' ? null : <input type="hidden" name="view" value={search.view} />}
      <label className="flex min-w-0 flex-[0_1_20rem] flex-col gap-1 font-medium">
        Product, brand or SKU
        <input
          name="q"
          type="search"
          maxLength={80}
          defaultValue={search.q ?? ''}
          key={search.q}
          className={controlClasses}
        />
      </label>
      {places.length > 1 ? (
        <label className="flex flex-col gap-1 font-medium">
          Location
          <select name="at" defaultValue={at ?? ''} key={at} className={controlClasses}>
            <option value="">All locations</option>
            {places.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <Button look="quiet">Search</Button>
    </Form>
  )
}
