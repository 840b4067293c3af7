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

export const meta = () => [{ title: 'New bundle · Staff' }, { name: 'robots', content: 'noindex' }]

export const clientAction = quietly('keep')

export const shouldRevalidate = revalidateEditor

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:write')
  const page = await readNewContent(actor, 'bundle', now())
  invariantResponse(page, 403)
  return page
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireNewContent(request, 'bundle', now())
  return answerNewContent(request, actor, 'bundle', now())
}

export default function NewBundle() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <NewContentPage kind="bundle" {...{ page, answer }} example="evening-routine" />
}
