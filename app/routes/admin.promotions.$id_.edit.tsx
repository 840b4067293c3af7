import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { answerPromotionEditor } from '#app/office/promotions/answer-editor.server'
import { requirePromotionEditor } from '#app/office/promotions/kept-promotion.server'
import { readEditor } from '#app/office/promotions/read-editor.server'
import { PromotionEditor } from '#app/office/promotions/promotion-editor'
import { SavedMeanwhile } from '#app/office/promotions/saved-meanwhile'
import { now } from '#app/platform/clock'
import { FormFrame } from '#app/staff/form-frame'
import { KeptNotice } from '#app/staff/kept-notice'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateEditor } from '#app/staff/revalidate-editor'

export const meta = () => [
  { title: 'Edit promotion · Staff' },
  { name: 'robots', content: 'noindex' },
]

export const shouldRevalidate = revalidateEditor

export const clientAction = quietly('keep')

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'promotions:write')
  const editor = await readEditor(actor, params['id'] ?? '', now())
  invariantResponse(editor, 404)
  return editor
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requirePromotionEditor(request, params['id'] ?? '', now())
  return answerPromotionEditor(request, actor, params['id'] ?? '', now())
}

export default function EditPromotion() {
  const { id, name, words, fields, ...editor } = useLoaderData<typeof loader>()
  const { typed, keeping, products, categories } = editor
  const answer = useActionData<typeof action>()
  return (
    <div className="flex flex-col gap-5">
      <h1 className="text-2xl">Edit “{name}”</h1>
      {keeping.keptAt && !answer ? (
        <KeptNotice keptAt={keeping.keptAt} discard="discard" fields={{ ticket: keeping.ticket }} />
      ) : null}
      {answer?.savedVersion ? (
        <SavedMeanwhile words={words} saved={fields} typed={answer.typed} />
      ) : null}
      <FormFrame
        closedAt={keeping.closedAt}
        isKept={keeping.keptAt !== null}
        isAnswered={Boolean(answer)}
        stand={id}
      >
        <PromotionEditor
          stored={typed ?? fields}
          back={`/admin/promotions/${id}`}
          {...{ keeping, products, categories, answer }}
        />
      </FormFrame>
    </div>
  )
}
