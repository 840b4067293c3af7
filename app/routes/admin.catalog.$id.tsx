import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { answerEditor } from '#app/merchandising/answer-editor.server'
import { EditorPage } from '#app/merchandising/editor-page'
import { readEditor } from '#app/merchandising/read-editor.server'
import { requireEditor } from '#app/merchandising/require-editor.server'
import { now } from '#app/platform/clock'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateEditor } from '#app/staff/revalidate-editor'

export const meta: MetaFunction<typeof loader> = ({ data: editor }) => [
  { title: `${editor?.product?.name ?? 'Product'} · Staff` },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:read')
  return readEditor(actor, id, now())
}

export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const sent = await requireEditor(request, { id, permission: 'catalog:read' }, now())
  return answerEditor(sent, id, now())
}

export const clientAction = quietly('keep')

export const shouldRevalidate = revalidateEditor

export default function Product() {
  const [params] = useSearchParams()
  return (
    <EditorPage
      editor={useLoaderData<typeof loader>()}
      answer={useActionData<typeof action>()}
      done={params.get('done')}
      taken={params.getAll('taken')}
    />
  )
}
