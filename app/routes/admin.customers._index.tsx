import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { z } from 'zod'
import { readForm } from '#app/http/read-form.server'
import { CustomerFilters, CustomerSearchForm } from '#app/office/customers/customer-filters'
import { formatCustomerNumber, parseCustomerNumber } from '#app/customers/customer-number'
import { pathAfter, readCustomerSearch } from '#app/office/customers/customer-search'
import { CustomerTable } from '#app/office/customers/customer-table'
import { findCustomers, listCustomers } from '#app/office/customers/list-customers.server'
import { parseOrderNumber } from '#app/orders/order-number'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'
import { Notice } from '#app/ui/notice'

export const meta = () => [{ title: 'Customers · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'customers:read')
  const asked = new URL(request.url).searchParams
  const search = readCustomerSearch(asked)
  const erased = parseCustomerNumber(asked.get('erased') ?? '') ?? null
  const listed = await listCustomers(actor, search, now())
  invariantResponse(listed, 403)
  return { search, erased, ...listed }
}

const Search = z.object({ words: z.string().trim().min(2).max(254) })
const NO_WORDS = 'Enter at least two letters of a name or an email address, or a number'

/** Sent as a form, since names and addresses have no business in an address bar or a log. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'customers:read')
  const submission = await readForm(request, Search)
  if (submission.status !== 'success') return data({ words: '', found: [], problem: NO_WORDS }, 400)
  const { words } = submission.value
  const found = await findCustomers(actor, words)
  invariantResponse(found, 403)
  const isNumber = parseOrderNumber(words) ?? parseCustomerNumber(words)
  if (found[0] && isNumber)
    throw redirect(`/admin/customers/${formatCustomerNumber(found[0].number)}`, 303)
  return data({ words, found, problem: null })
}

export default function Customers() {
  const { search, erased, count, customers, next } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const shown = sent ? sent.found.length : count
  return (
    <div className="flex flex-col gap-4">
      <header className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-2xl">Customers</h1>
        <p role="status" className="text-sm text-ink-soft">
          {shown.toLocaleString('en-US')} {shown === 1 ? 'customer' : 'customers'}
          {sent && shown === 50 ? ' or more' : null}
        </p>
        <Link
          to="/admin/customers/erasures"
          className="inline-flex min-h-target items-center text-sm link"
        >
          Erasures that wait
        </Link>
      </header>
      {erased && !sent ? (
        <Notice kind="success" title={`${formatCustomerNumber(erased)} was erased.`}>
          Orders let go of what is personal as they come of age:{' '}
          <Link to="/admin/customers/erasures" className="link">
            see what waits
          </Link>
          .
        </Notice>
      ) : null}
      <CustomerSearchForm words={sent?.words ?? ''} problem={sent?.problem ?? null} />
      {sent ? (
        <Link
          to="/admin/customers"
          className="inline-flex min-h-target items-center self-start link"
        >
          All customers
        </Link>
      ) : (
        <CustomerFilters search={search} />
      )}
      <CustomerTable caption="Customers" customers={sent ? sent.found : customers} />
      {next && !sent ? (
        <Link
          to={pathAfter(search, next)}
          className="inline-flex min-h-target items-center self-start link"
        >
          More customers
        </Link>
      ) : null}
    </div>
  )
}
