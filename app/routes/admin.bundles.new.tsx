import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { answerNewBundle } from '#app/content/bundle/answer-bundle.server'
import { NewBundlePage } from '#app/content/bundle/new-bundle-page'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [{ title: 'New bundle · Staff' }, { name: 'robots', content: 'noindex' }]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'catalog:write')
  return { id: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:write')
  return answerNewBundle(request, actor, now())
}

export default function NewBundle() {
  const { id } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const typed = answer?.typed ?? { id, name: '', slug: '' }
  return <NewBundlePage id={typed.id} typed={typed} problems={answer?.problems ?? {}} />
}
