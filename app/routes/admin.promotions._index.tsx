import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { z } from 'zod'
import { listPromotions } from '#app/office/promotions/list-promotions.server'
import { LIST_VIEWS, parseListView } from '#app/office/promotions/list-views'
import { PromotionTable } from '#app/office/promotions/promotion-table'
import { now } from '#app/platform/clock'
import { ListHead } from '#app/staff/list-head'
import { may } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { cx } from '#app/ui/cx'

export const meta = () => [{ title: 'Promotions · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'promotions:read')
  const asked = new URL(request.url).searchParams
  const view = parseListView(asked.get('view'))
  const before = z.uuid().safeParse(asked.get('before')).data ?? null
  const canWrite = may(actor, 'promotions:write')
  const listed = await listPromotions(actor, view, before, now())
  invariantResponse(listed, 403)
  return { view, canWrite, ...listed }
}

export default function Promotions() {
  const { view, canWrite, promotions, next } = useLoaderData<typeof loader>()
  return (
    <div className="flex flex-col gap-4">
      <ListHead
        title="Promotions"
        make={canWrite ? { to: '/admin/promotions/new', label: 'New promotion' } : null}
      />
      <nav aria-label="States">
        <ul className="flex flex-wrap gap-1 text-sm">
          {Object.entries(LIST_VIEWS).map(([key, { label }]) => (
            <li key={key}>
              <Link
                to={key === 'all' ? '/admin/promotions' : `/admin/promotions?view=${key}`}
                aria-current={key === view ? 'page' : undefined}
                className={cx(
                  'inline-flex min-h-target items-center rounded-md px-3 hover:bg-mist sm:min-h-9',
                  key === view && 'bg-mist-deep font-semibold',
                )}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <PromotionTable promotions={promotions} />
      {next ? (
        <Link
          to={`/admin/promotions?${new URLSearchParams({ view, before: next }).toString()}`}
          className="inline-flex min-h-target items-center self-start link"
        >
          Older promotions
        </Link>
      ) : null}
    </div>
  )
}
