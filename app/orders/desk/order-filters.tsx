import { Form, Link } from '@remix-run/react'
import { writeCents } from '#app/money/read-cents'
import { Button } from '#app/ui/button'
import { Choice } from '#app/ui/choice'
import { denseControl } from '#app/ui/dense-control'
import {
  isNarrowed,
  ordersHref,
  SORTS,
  TROUBLES,
  WAYS,
  type OrderProblems,
  type OrderQuery,
} from './order-query'

type OrderFiltersProps = {
  query: OrderQuery
  problems: OrderProblems
  places: readonly { slug: string; name: string }[]
}

/** What the list shows, as one form: everything that it asks stands in the address. */
export function OrderFilters({ query, problems, places }: OrderFiltersProps) {
  const field = (name: keyof OrderProblems, value: string) => ({
    name,
    value: problems[name]?.typed ?? value,
    problem: problems[name]?.words,
  })
  return (
    <Form
      method="get"
      key={ordersHref(query)}
      aria-label="Filters"
      className="grid grid-cols-2 items-start gap-2 text-sm sm:grid-cols-3 lg:grid-cols-6"
    >
      {query.view === 'all' ? null : <input type="hidden" name="view" value={query.view} />}
      <Typed label="Product or SKU" {...{ name: 'item', value: query.item, maxLength: 80 }} />
      <Choice name="way" label="Delivery" value={query.way ?? ''} options={Object.entries(WAYS)} />
      <Choice
        name="place"
        label="Pickup at"
        value={query.place}
        options={places.map(({ slug, name }): [string, string] => [slug, name])}
      />
      <Choice name="has" label="Has" value={query.has ?? ''} options={Object.entries(TROUBLES)} />
      <Typed label="Promotion code" {...{ name: 'code', value: query.code, maxLength: 40 }} />
      <Choice
        name="sort"
        label="In order of"
        value={query.sort}
        options={Object.entries(SORTS)}
        all={null}
      />
      <Typed label="From" type="date" {...field('from', query.from ?? '')} />
      <Typed label="To" type="date" {...field('to', query.to ?? '')} />
      <Typed label="Total from" hint="$" {...field('min', amount(query.minCents))} />
      <Typed label="Total up to" hint="$" {...field('max', amount(query.maxCents))} />
      <div className="flex items-center gap-3 self-end">
        <Button look="quiet" size="sm">
          Show
        </Button>
        {isNarrowed(query) || Object.keys(problems).length > 0 ? (
          <Link
            to={query.view === 'all' ? '/admin/orders' : `/admin/orders?view=${query.view}`}
            className="inline-flex min-h-target items-center link"
          >
            Clear filters
          </Link>
        ) : null}
      </div>
    </Form>
  )
}

function amount(cents: number | null): string {
  return cents === null ? '' : writeCents(cents)
}

type TypedProps = {
  label: string
  name: string
  value: string
  hint?: string
  type?: 'text' | 'date'
  maxLength?: number
  problem?: string | undefined
}

function Typed({ label, name, value, hint, type = 'text', maxLength = 40, problem }: TypedProps) {
  return (
    <label className="flex min-w-0 flex-col font-medium">
      <span>
        {label}
        {hint ? <span className="font-normal text-ink-soft"> {hint}</span> : null}
      </span>
      <input
        // What is no day has no place in the browser's own field for days.
        type={problem ? 'text' : type}
        name={name}
        maxLength={maxLength}
        defaultValue={value}
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${name}-problem` : undefined}
        className={denseControl}
      />
      {problem ? (
        <span id={`${name}-problem`} className="text-error">
          {problem}
        </span>
      ) : null}
    </label>
  )
}
