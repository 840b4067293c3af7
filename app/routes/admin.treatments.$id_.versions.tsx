import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { answerVersions } from '#app/content/answer-versions.server'
import { readVersions } from '#app/content/read-versions.server'
import { VersionsPage } from '#app/content/versions-page'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [{ title: 'Versions · Staff' }, { name: 'robots', content: 'noindex' }]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'treatments:read')
  return readVersions(actor, { kind: 'treatment', id }, new URL(request.url).searchParams)
}

export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'treatments:write')
  return answerVersions(request, actor, { kind: 'treatment', id }, now())
}

export default function TreatmentVersions() {
  const page = useLoaderData<typeof loader>()
  return <VersionsPage page={page} problem={useActionData<typeof action>()?.problem ?? null} />
}
