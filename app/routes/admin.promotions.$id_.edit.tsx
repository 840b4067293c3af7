import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { invariantResponse } from '#app/http/invariant-response'
import { answerPromotionEditor } from '#app/office/promotions/answer-editor.server'
import { readEditor } from '#app/office/promotions/read-editor.server'
import { PromotionEditor } from '#app/office/promotions/promotion-editor'
import { SavedMeanwhile } from '#app/office/promotions/saved-meanwhile'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [
  { title: 'Edit promotion · Staff' },
  { name: 'robots', content: 'noindex' },
]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'promotions:write')
  const editor = await readEditor(actor, params['id'] ?? '')
  invariantResponse(editor, 404)
  return editor
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'promotions:write')
  return answerPromotionEditor(request, actor, params['id'] ?? '', now())
}

export default function EditPromotion() {
  const { id, name, words, fields, products, categories } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="flex flex-col gap-5">
      <h1 className="text-2xl">Edit “{name}”</h1>
      {answer?.savedVersion ? (
        <SavedMeanwhile words={words} saved={fields} typed={answer.typed} />
      ) : null}
      <PromotionEditor
        stored={fields}
        back={`/admin/promotions/${id}`}
        {...{ products, categories, answer }}
      />
    </div>
  )
}
