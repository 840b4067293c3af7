import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerEditor } from '#app/merchandising/answer-editor.server'
import { EditorPage } from '#app/merchandising/editor-page'
import { readEditor } from '#app/merchandising/read-editor.server'
import { requireEditor } from '#app/merchandising/require-editor.server'
import { now } from '#app/platform/clock'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateEditor } from '#app/staff/revalidate-editor'

export const meta = () => [{ title: 'New product · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:write')
  return readEditor(actor, null, now())
}

export async function action({ request }: ActionFunctionArgs) {
  const sent = await requireEditor(request, { id: null, permission: 'catalog:write' }, now())
  return answerEditor(sent, null, now())
}

export const clientAction = quietly('keep')

export const shouldRevalidate = revalidateEditor

export default function NewProduct() {
  const answer = useActionData<typeof action>()
  return (
    <EditorPage editor={useLoaderData<typeof loader>()} answer={answer} done={null} taken={[]} />
  )
}
