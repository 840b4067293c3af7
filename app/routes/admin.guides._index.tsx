import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { GUIDE_STATES, STATE_WORDS } from '#app/editorial/guide-state'
import { GuideTable } from '#app/editorial/guide-table'
import { DeskQuery, GUIDES_A_PAGE, listGuideDesk } from '#app/editorial/list-desk.server'
import { invariantResponse } from '#app/http/invariant-response'
import { now } from '#app/platform/clock'
import { FindForm, ListHead } from '#app/staff/list-head'
import { may } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { Pagination } from '#app/ui/pagination'
import { ViewLinks } from '#app/ui/view-links'

export const meta = () => [{ title: 'Guides · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'guides:read')
  const query = DeskQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const listed = await listGuideDesk(actor, query, now())
  invariantResponse(listed, 403)
  const { guides, total } = listed
  const pageCount = Math.ceil(total / GUIDES_A_PAGE)
  return { query, guides, pageCount, canWrite: may(actor, 'guides:write') }
}

export default function Guides() {
  const { query, guides, pageCount, canWrite } = useLoaderData<typeof loader>()
  const { view, find, page } = query
  const address = (more: Record<string, string>) => {
    const all = { view: view ?? '', find, ...more }
    const asked = Object.entries(all).filter(([, value]) => value !== '')
    return `/admin/guides?${new URLSearchParams(asked).toString()}`
  }
  return (
    <div className="flex flex-col gap-4">
      <ListHead
        title="Guides"
        make={canWrite ? { to: '/admin/guides/new', label: 'New guide' } : null}
      />
      <ViewLinks
        label="States"
        current={view ?? 'all'}
        views={[
          { key: 'all', label: 'All', to: address({ view: '' }) },
          ...GUIDE_STATES.map((key) => ({
            ...{ key, label: STATE_WORDS[key] },
            to: address({ view: key }),
          })),
        ]}
      />
      <FindForm label="Title or address" find={find} view={view} />
      <GuideTable guides={guides} />
      <Pagination
        label="Guides"
        page={page}
        pageCount={pageCount}
        href={(to) => address({ page: String(to) })}
      />
    </div>
  )
}
