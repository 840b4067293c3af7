import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  answerNewBundle,
  readNewBundle,
  requireNewBundle,
} from '#app/content/bundle/new-bundle.server'
import { NewBundlePage } from '#app/content/bundle/new-bundle-page'
import { now } from '#app/platform/clock'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateEditor } from '#app/staff/revalidate-editor'

export const meta = () => [{ title: 'New bundle · Staff' }, { name: 'robots', content: 'noindex' }]

export const clientAction = quietly('keep')

export const shouldRevalidate = revalidateEditor

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:write')
  return readNewBundle(actor, now())
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireNewBundle(request, now())
  return answerNewBundle(request, actor, now())
}

export default function NewBundle() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  // What was thrown away is drawn over.
  return <NewBundlePage key={page.form.closedAt?.getTime()} {...page} answer={answer} />
}
