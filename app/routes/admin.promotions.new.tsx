import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerPromotionEditor } from '#app/office/promotions/answer-editor.server'
import { readCategoryChoices } from '#app/office/promotions/category-choices.server'
import { EditorFields } from '#app/office/promotions/editor-fields'
import { PromotionEditor } from '#app/office/promotions/promotion-editor'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [
  { title: 'New promotion · Staff' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'promotions:write')
  return { categories: await readCategoryChoices() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'promotions:write')
  return answerPromotionEditor(request, actor, null, now())
}

const BLANK = EditorFields.parse({})

export default function NewPromotion() {
  const { categories } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="flex flex-col gap-5">
      <h1 className="text-2xl">New promotion</h1>
      <PromotionEditor
        stored={BLANK}
        products={{ chosen: [], found: [] }}
        back="/admin/promotions"
        {...{ categories, answer }}
      />
    </div>
  )
}
