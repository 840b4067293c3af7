import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ContentList } from '#app/content/content-list'
import { parseContentQuery } from '#app/content/content-query'
import { listContent } from '#app/content/list-content.server'
import { invariantResponse } from '#app/http/invariant-response'
import { may } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { ButtonLink } from '#app/ui/button'

export const meta = () => [{ title: 'Bundles · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:read')
  const query = parseContentQuery(new URL(request.url).searchParams)
  const listed = await listContent(actor, 'bundle', query)
  invariantResponse(listed, 403)
  return { query, ...listed, mayWrite: may(actor, 'catalog:write') }
}

export default function Bundles() {
  const { mayWrite, ...listed } = useLoaderData<typeof loader>()
  return (
    <ContentList
      kind="bundle"
      {...listed}
      action={
        mayWrite ? (
          <ButtonLink to="/admin/bundles/new" size="sm" icon="plus">
            New bundle
          </ButtonLink>
        ) : null
      }
    />
  )
}
