import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { listReturns, parseReturnMark } from '#app/orders/returns/list-returns.server'
import { ReturnTable } from '#app/orders/returns/return-table'
import { parseReturnView, RETURN_VIEWS } from '#app/orders/returns/return-words'
import { requireStaff } from '#app/staff/require-staff.server'
import { ViewLinks } from '#app/ui/view-links'

export const meta = () => [{ title: 'Returns · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'orders:read')
  const asked = new URL(request.url).searchParams
  const view = parseReturnView(asked.get('view'))
  const listed = await listReturns(actor, view, parseReturnMark(asked.get('after')))
  invariantResponse(listed, 403)
  return { view, ...listed }
}

const VIEWS = Object.entries(RETURN_VIEWS).map(([key, { label }]) => ({
  key,
  label,
  to: key === 'waiting' ? '/admin/returns' : `/admin/returns?view=${key}`,
}))

export default function Returns() {
  const { view, returns, next } = useLoaderData<typeof loader>()
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-2xl">Returns</h1>
      <ViewLinks label="States" views={VIEWS} current={view} />
      <ReturnTable caption={`Returns: ${RETURN_VIEWS[view].label}`} returns={returns} />
      {next ? (
        <Link
          to={`/admin/returns?${new URLSearchParams({ view, after: next }).toString()}`}
          className="inline-flex min-h-target items-center self-start link"
        >
          More returns
        </Link>
      ) : null}
    </div>
  )
}
