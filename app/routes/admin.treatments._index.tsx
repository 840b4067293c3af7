import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ContentList } from '#app/content/content-list'
import { parseContentQuery } from '#app/content/content-query'
import { listContent } from '#app/content/list-content.server'
import { invariantResponse } from '#app/http/invariant-response'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [{ title: 'Treatments · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'treatments:read')
  const query = parseContentQuery(new URL(request.url).searchParams)
  const listed = await listContent(actor, 'treatment', query)
  invariantResponse(listed, 403)
  return { query, ...listed }
}

export default function Treatments() {
  return <ContentList kind="treatment" {...useLoaderData<typeof loader>()} />
}
