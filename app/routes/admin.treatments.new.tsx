import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  answerNewContent,
  readNewContent,
  requireNewContent,
} from '#app/content/new-content.server'
import { NewContentPage } from '#app/content/new-content-page'
import { NewTreatmentFields } from '#app/content/treatment/new-treatment-fields'
import { readScreened } from '#app/content/treatment/treatment-facts.server'
import { invariantResponse } from '#app/http/invariant-response'
import { now } from '#app/platform/clock'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateEditor } from '#app/staff/revalidate-editor'

export const meta = () => [
  { title: 'New treatment · Staff' },
  { name: 'robots', content: 'noindex' },
]

export const clientAction = quietly('keep')

export const shouldRevalidate = revalidateEditor

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'treatments:write')
  const page = await readNewContent(actor, 'treatment', now())
  invariantResponse(page, 403)
  return { ...page, screened: await readScreened(actor) }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireNewContent(request, 'treatment', now())
  return answerNewContent(request, actor, 'treatment', now())
}

export default function NewTreatment() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <NewContentPage kind="treatment" {...{ page, answer }} example="gentle-facial">
      <NewTreatmentFields typed={answer?.typed ?? page.typed} screened={page.screened} />
    </NewContentPage>
  )
}
