import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { answerNewContent } from '#app/content/answer-new.server'
import { NewContentPage } from '#app/content/new-content-page'
import { NewTreatmentFields } from '#app/content/treatment/new-treatment-fields'
import { readScreened } from '#app/content/treatment/treatment-facts.server'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [
  { title: 'New treatment · Staff' },
  { name: 'robots', content: 'noindex' },
]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'treatments:write')
  return { id: randomUUID(), screened: await readScreened(actor) }
}

export async function action({ request }: ActionFunctionArgs) {
  return answerNewContent(
    request,
    await requireStaff(request, 'treatments:write'),
    'treatment',
    now(),
  )
}

export default function NewTreatment() {
  const { id, screened } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const typed = answer?.typed ?? { id, name: '', slug: '', like: '', drawing: '' }
  return (
    <NewContentPage
      kind="treatment"
      typed={typed}
      problems={answer?.problems ?? {}}
      example="gentle-facial"
    >
      <NewTreatmentFields typed={typed} screened={screened} />
    </NewContentPage>
  )
}
