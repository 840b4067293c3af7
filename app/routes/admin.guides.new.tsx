import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { createGuide, NewGuide } from '#app/editorial/create-guide.server'
import { NewGuideForm } from '#app/editorial/new-guide-form'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [{ title: 'New guide · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'guides:write')
  return null
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'guides:write')
  const submission = await readForm(request, NewGuide)
  if (submission.status !== 'success') return data(submission.reply(), 400)
  const outcome = await createGuide(actor, submission.value, now())
  invariantResponse(outcome.kind !== 'not-allowed', 403)
  if (outcome.kind === 'created') throw redirect(`/admin/guides/${outcome.id}?edit=head`, 303)
  const slug = ['Another guide has this address: choose one of its own']
  return data(submission.reply({ fieldErrors: { slug } }), 400)
}

export default function NewGuidePage() {
  return <NewGuideForm result={useActionData<typeof action>()} />
}
