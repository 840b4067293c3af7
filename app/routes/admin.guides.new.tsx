import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerNewGuide, readNewGuide, requireNewGuide } from '#app/editorial/new-guide.server'
import { NewGuideForm } from '#app/editorial/new-guide-form'
import { now } from '#app/platform/clock'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateEditor } from '#app/staff/revalidate-editor'
import { useDrawnOver } from '#app/staff/use-drawn-over'

export const meta = () => [{ title: 'New guide · Staff' }, { name: 'robots', content: 'noindex' }]

export const clientAction = quietly('keep')

export const shouldRevalidate = revalidateEditor

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'guides:write')
  return readNewGuide(actor, now())
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireNewGuide(request, now())
  return answerNewGuide(request, actor, now())
}

export default function NewGuidePage() {
  const page = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const drawn = useDrawnOver(page.form.closedAt)
  // What was thrown away is drawn over.
  return <NewGuideForm key={drawn} {...page} result={result} />
}
