import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { OrderListAction } from '#app/orders/desk/list-action'
import { findOrders, listOrders, pickupPlaces } from '#app/orders/desk/list-orders.server'
import { OrderFilters } from '#app/orders/desk/order-filters'
import { isNarrowed, orderParams, ordersHref, parseOrderQuery } from '#app/orders/desk/order-query'
import { OrderSearch } from '#app/orders/desk/order-search'
import { OrderTable } from '#app/orders/desk/order-table'
import { ORDER_VIEWS, type OrderView } from '#app/orders/desk/order-views'
import { PickBar } from '#app/orders/desk/pick-tick'
import { formatOrderNumber, parseOrderNumber } from '#app/orders/order-number'
import { boundTo, may } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { TOO_MANY_VIEWS } from '#app/staff/saved-view'
import { SavedViews } from '#app/staff/saved-views'
import { forgetView, keepView, readViews } from '#app/staff/saved-views.server'
import { Disclosure } from '#app/ui/disclosure'
import { ViewLinks } from '#app/ui/view-links'

export const meta = () => [{ title: 'Orders · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'orders:read')
  const { query, problems } = parseOrderQuery(new URL(request.url).searchParams)
  const [found, places, views] = await Promise.all([
    listOrders(actor, query),
    pickupPlaces(actor),
    readViews(actor, 'orders'),
  ])
  invariantResponse(found, 403)
  const mayExport = may(actor, 'customers:export')
  const mayPick = may(actor, 'orders:fulfil')
  const pickups = boundTo(actor) !== null || query.view === 'to-prepare'
  return { query, problems, ...found, places, views, mayExport, mayPick, pickups }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'orders:read')
  const submission = await readForm(request, OrderListAction)
  if (submission.status !== 'success') {
    const [words] = Object.values(submission.error ?? {}).flatMap((each) => each ?? [])
    const problem = words ?? 'This could not be read.'
    const isView = submission.payload['intent'] === 'keep-view'
    return data(isView ? { view: problem } : { search: { words: '', found: [], problem } }, 400)
  }
  const asked = submission.value
  switch (asked.intent) {
    case 'find': {
      const found = await findOrders(actor, asked.words)
      const [only] = found
      if (only && parseOrderNumber(asked.words))
        throw redirect(`/admin/orders/${formatOrderNumber(only.number)}`, 303)
      return data({ search: { words: asked.words, found, problem: null } })
    }
    case 'keep-view': {
      const { query } = parseOrderQuery(new URLSearchParams(asked.search))
      const view = { list: 'orders', name: asked.viewName, search: orderParams(query) } as const
      if ((await keepView(actor, view)) === 'too-many') return data({ view: TOO_MANY_VIEWS }, 409)
      throw redirect(ordersHref(query), 303)
    }
    case 'forget-view':
      await forgetView(actor, asked.viewId)
      throw redirect(ordersHref(parseOrderQuery(new URL(request.url).searchParams).query), 303)
  }
}

type Answer = {
  search?: { words: string; found: Awaited<ReturnType<typeof findOrders>>; problem: string | null }
  view?: string
}

export default function Orders() {
  const { query, problems, orders, next, places, views, mayExport, mayPick, pickups } =
    useLoaderData<typeof loader>()
  const { search, view }: Answer = useActionData<typeof action>() ?? {}
  const shown = search && !search.problem ? search.found : null
  const label = shown ? 'Found' : ORDER_VIEWS[query.view].label
  const params = orderParams(query).toString()
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-2xl">Orders</h1>
      <OrderSearch words={search?.words ?? ''} problem={search?.problem ?? null} />
      <ViewLinks
        label="States"
        views={Object.entries(ORDER_VIEWS).map(([key, each]) => ({
          ...{ key, label: each.label, to: ordersHref(query, { view: key as OrderView }) },
        }))}
        current={shown ? null : query.view}
      />
      <Disclosure
        summary="Filters"
        open={isNarrowed(query) || Object.keys(problems).length > 0}
        className="border-y border-line"
      >
        <OrderFilters {...{ query, problems, places }} />
      </Disclosure>
      <SavedViews
        list="/admin/orders"
        search={params}
        action={ordersHref(query)}
        views={views}
        problem={view ?? null}
      />
      {mayPick ? <PickBar pickups={pickups} /> : null}
      <OrderTable caption={`Orders: ${label}`} orders={shown ?? orders} mayPick={mayPick} />
      {shown ? null : (
        <p className="flex flex-wrap items-center gap-x-6 text-sm">
          {next ? (
            <Link
              to={`/admin/orders?${orderParams(query, next).toString()}`}
              className="inline-flex min-h-target items-center link"
            >
              More orders
            </Link>
          ) : null}
          {mayExport && orders.length > 0 ? (
            <Link
              to={params ? `/admin/orders.csv?${params}` : '/admin/orders.csv'}
              reloadDocument
              className="inline-flex min-h-target items-center link"
            >
              Export this list as CSV
            </Link>
          ) : null}
        </p>
      )}
    </div>
  )
}
