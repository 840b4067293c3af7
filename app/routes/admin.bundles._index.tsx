import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { answerMove } from '#app/content/answer-move.server'
import { mayMake } from '#app/content/content-kind'
import { ContentList } from '#app/content/content-list'
import { parseContentQuery } from '#app/content/content-query'
import { listContent } from '#app/content/list-content.server'
import { invariantResponse } from '#app/http/invariant-response'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'
import { ButtonLink } from '#app/ui/button'

export const meta = () => [{ title: 'Bundles · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:read')
  const query = parseContentQuery(new URL(request.url).searchParams)
  const listed = await listContent(actor, 'bundle', query)
  invariantResponse(listed, 403)
  return { query, ...listed, mayOrder: mayMake(actor, 'bundle') }
}

export async function action({ request }: ActionFunctionArgs) {
  return answerMove(request, await requireStaff(request, 'catalog:write'), 'bundle', now())
}

export default function Bundles() {
  const listed = useLoaderData<typeof loader>()
  return (
    <ContentList
      kind="bundle"
      {...listed}
      action={
        listed.mayOrder ? (
          <ButtonLink to="/admin/bundles/new" size="sm" icon="plus">
            New bundle
          </ButtonLink>
        ) : null
      }
    />
  )
}
