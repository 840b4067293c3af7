import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { invariantResponse } from '#app/http/invariant-response'
import { listWaitingErasures } from '#app/orders/waiting-erasures.server'
import { ErasuresTable } from '#app/privacy/erasures-table'
import { findStaff } from '#app/staff/find-staff.server'
import { actorKey, may } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [{ title: 'Erasures · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'customers:read')
  const after = z.uuid().safeParse(new URL(request.url).searchParams.get('after')).data ?? null
  const [page, staff] = await Promise.all([listWaitingErasures(actor, after), findStaff()])
  invariantResponse(page, 403)
  const names = staff.map((person): [string, string] => [actorKey(person), person.name])
  return { ...page, names, mayOpenOrders: may(actor, 'orders:read') }
}

export default function Erasures() {
  const { erasures, next, names, mayOpenOrders } = useLoaderData<typeof loader>()
  return (
    <div className="flex flex-col gap-4">
      <header className="flex max-w-prose flex-col gap-2">
        <h1 className="text-2xl">Erasures that wait</h1>
        <p className="text-sm text-ink-soft">
          Who asked to be forgotten was, at once, but for what an order still needs: it lets go by
          itself when it is of age, once a day.{' '}
          <Link to="/admin/customers" className="link">
            Back to customers
          </Link>
        </p>
      </header>
      <ErasuresTable {...{ erasures, mayOpenOrders }} names={new Map(names)} />
      {next ? (
        <Link
          to={`/admin/customers/erasures?after=${next}`}
          className="inline-flex min-h-target items-center self-start link"
        >
          More erasures
        </Link>
      ) : null}
    </div>
  )
}
