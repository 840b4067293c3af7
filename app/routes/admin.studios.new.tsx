import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { answerNewContent } from '#app/content/answer-new.server'
import { NewContentPage } from '#app/content/new-content-page'
import { now } from '#app/platform/clock'
import { boundTo } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [{ title: 'New studio · Staff' }, { name: 'robots', content: 'noindex' }]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'studios:write')
  invariantResponse(!boundTo(actor), 403)
  return { id: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  return answerNewContent(request, await requireStaff(request, 'studios:write'), 'location', now())
}

export default function NewStudio() {
  const { id } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const typed = answer?.typed ?? { id, name: '', slug: '' }
  return (
    <NewContentPage
      kind="location"
      typed={typed}
      problems={answer?.problems ?? {}}
      example="fort-worth"
    />
  )
}
