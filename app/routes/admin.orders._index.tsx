import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '#app/http/read-form.server'
import { findOrders, listOrders } from '#app/orders/desk/list-orders.server'
import { OrderTable } from '#app/orders/desk/order-table'
import { ORDER_VIEWS, parseOrderView } from '#app/orders/desk/order-views'
import { PickBar } from '#app/orders/desk/pick-tick'
import { formatOrderNumber, parseOrderNumber } from '#app/orders/order-number'
import { boundTo, may } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { ViewLinks } from '#app/ui/view-links'

export const meta = () => [{ title: 'Orders · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'orders:read')
  const asked = new URL(request.url).searchParams
  const view = parseOrderView(asked.get('view'))
  const before = parseOrderNumber(asked.get('before') ?? '') ?? null
  const mayPick = may(actor, 'orders:fulfil')
  const pickups = boundTo(actor) !== null || view === 'to-prepare'
  return { view, mayPick, pickups, ...(await listOrders(actor, view, before)) }
}

const Search = z.object({ words: z.string('Enter an order number or an email address').max(254) })

/** Sent as a form, since an email address has no business in an address bar or a log. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'orders:read')
  const submission = await readForm(request, Search)
  if (submission.status !== 'success')
    return data({ words: '', found: [], problem: 'Enter an order number or an email address' }, 400)
  const { words } = submission.value
  const found = await findOrders(actor, words)
  const [only] = found
  if (only && parseOrderNumber(words))
    throw redirect(`/admin/orders/${formatOrderNumber(only.number)}`, 303)
  return data({ words, found, problem: null })
}

const VIEWS = Object.entries(ORDER_VIEWS).map(([key, { label }]) => ({
  key,
  label,
  to: key === 'all' ? '/admin/orders' : `/admin/orders?view=${key}`,
}))

export default function Orders() {
  const { view, orders, next, mayPick, pickups } = useLoaderData<typeof loader>()
  const search = useActionData<typeof action>()
  const label = search ? 'Found' : ORDER_VIEWS[view].label
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-2xl">Orders</h1>
      <SearchForm words={search?.words ?? ''} problem={search?.problem ?? null} />
      <ViewLinks label="States" views={VIEWS} current={search ? null : view} />
      {mayPick ? <PickBar pickups={pickups} /> : null}
      <OrderTable
        caption={`Orders: ${label}`}
        orders={search ? search.found : orders}
        mayPick={mayPick}
      />
      {next && !search ? (
        <Link
          to={`/admin/orders?${new URLSearchParams({ view, before: String(next) }).toString()}`}
          className="inline-flex min-h-target items-center self-start link"
        >
          Older orders
        </Link>
      ) : null}
    </div>
  )
}

function SearchForm({ words, problem }: { words: string; problem: string | null }) {
  return (
    <Form method="post" role="search" className="flex flex-wrap items-end gap-2">
      <label className="flex min-w-0 flex-[0_1_22rem] flex-col gap-1 text-sm font-medium">
        Order number or email address
        <input
          name="words"
          type="search"
          required
          maxLength={254}
          defaultValue={words}
          aria-describedby={problem ? 'search-problem' : undefined}
          className={controlClasses}
        />
      </label>
      <Button look="quiet">Find</Button>
      {problem ? (
        <p id="search-problem" className="w-full text-sm font-medium text-error">
          {problem}
        </p>
      ) : null}
    </Form>
  )
}
