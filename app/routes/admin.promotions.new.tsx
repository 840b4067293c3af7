import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerPromotionEditor } from '#app/office/promotions/answer-editor.server'
import { requirePromotionEditor } from '#app/office/promotions/kept-promotion.server'
import { PromotionEditor } from '#app/office/promotions/promotion-editor'
import { readNewEditor } from '#app/office/promotions/read-editor.server'
import { now } from '#app/platform/clock'
import { FormFrame } from '#app/staff/form-frame'
import { KeptNotice } from '#app/staff/kept-notice'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateEditor } from '#app/staff/revalidate-editor'

export const meta = () => [
  { title: 'New promotion · Staff' },
  { name: 'robots', content: 'noindex' },
]

export const clientAction = quietly('keep')

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'promotions:write')
  return readNewEditor(actor, randomUUID(), now())
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requirePromotionEditor(request, null, now())
  return answerPromotionEditor(request, actor, null, now())
}

export const shouldRevalidate = revalidateEditor

export default function NewPromotion() {
  const { fields, typed, keeping, products, categories } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="flex flex-col gap-5">
      <h1 className="text-2xl">New promotion</h1>
      {keeping.keptAt && !answer ? (
        <KeptNotice keptAt={keeping.keptAt} discard="discard" fields={{ ticket: keeping.ticket }} />
      ) : null}
      <FormFrame
        closedAt={keeping.closedAt}
        isKept={keeping.keptAt !== null}
        isAnswered={Boolean(answer)}
      >
        <PromotionEditor
          stored={typed ?? fields}
          back="/admin/promotions"
          {...{ keeping, products, categories, answer }}
        />
      </FormFrame>
    </div>
  )
}
