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

export const meta = () => [{ title: 'Treatments · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'treatments:read')
  const query = parseContentQuery(new URL(request.url).searchParams)
  const listed = await listContent(actor, 'treatment', query)
  invariantResponse(listed, 403)
  return { query, ...listed, mayOrder: mayMake(actor, 'treatment') }
}

export async function action({ request }: ActionFunctionArgs) {
  return answerMove(request, await requireStaff(request, 'treatments:write'), 'treatment', now())
}

export default function Treatments() {
  const listed = useLoaderData<typeof loader>()
  return (
    <ContentList
      kind="treatment"
      {...listed}
      action={
        listed.mayOrder ? (
          <ButtonLink to="/admin/treatments/new" size="sm" icon="plus">
            New treatment
          </ButtonLink>
        ) : null
      }
    />
  )
}
