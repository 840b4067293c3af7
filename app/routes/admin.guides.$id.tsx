import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { answerGuideDesk } from '#app/editorial/answer-desk.server'
import { requireGuideDesk } from '#app/editorial/kept-desk.server'
import { readGuideEditor } from '#app/editorial/read-editor.server'
import { GuideEditor } from '#app/editorial/guide-editor'
import { invariantResponse } from '#app/http/invariant-response'
import { isId } from '#app/http/is-id'
import { now } from '#app/platform/clock'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateAfter } from '#app/staff/revalidate-editor'

export const meta: MetaFunction<typeof loader> = ({ data: editor }) => [
  { title: `${editor?.version.title || 'Guide'} · Staff` },
  { name: 'robots', content: 'noindex' },
]

const BESIDE = ['check', 'check-head'] as const

export const clientAction = quietly(...BESIDE)

export const shouldRevalidate = revalidateAfter(...BESIDE)

export async function loader({ request, params: { id } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'guides:read')
  invariantResponse(isId(id), 404)
  const { searchParams } = new URL(request.url)
  const asked = { versionId: searchParams.get('version'), open: searchParams.get('edit') }
  const editor = await readGuideEditor(actor, { guideId: id, ...asked }, now())
  invariantResponse(editor, 404)
  return editor
}

export async function action({ request, params: { id } }: ActionFunctionArgs) {
  invariantResponse(isId(id), 404)
  const actor = await requireGuideDesk(request, id, now())
  return answerGuideDesk(request, actor, id, now())
}

export default function Guide() {
  const editor = useLoaderData<typeof loader>()
  return (
    <GuideEditor editor={editor} answer={useActionData<typeof action>() ?? editor.late?.answer} />
  )
}
