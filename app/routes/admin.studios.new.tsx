import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  answerNewContent,
  readNewContent,
  requireNewContent,
} from '#app/content/new-content.server'
import { NewContentPage } from '#app/content/new-content-page'
import { invariantResponse } from '#app/http/invariant-response'
import { now } from '#app/platform/clock'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateEditor } from '#app/staff/revalidate-editor'

export const meta = () => [{ title: 'New studio · Staff' }, { name: 'robots', content: 'noindex' }]

export const clientAction = quietly('keep')

export const shouldRevalidate = revalidateEditor

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'studios:write')
  const page = await readNewContent(actor, 'location', now())
  invariantResponse(page, 403)
  return page
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireNewContent(request, 'location', now())
  return answerNewContent(request, actor, 'location', now())
}

export default function NewStudio() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <NewContentPage kind="location" {...{ page, answer }} example="fort-worth" />
}
