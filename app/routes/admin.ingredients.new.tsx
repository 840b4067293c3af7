import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { answerIngredient } from '#app/merchandising/dictionary/answer-ingredient.server'
import { IngredientEditor } from '#app/merchandising/dictionary/ingredient-editor'
import {
  newIngredientOf,
  readNewIngredient,
  requireIngredientEditor,
} from '#app/merchandising/dictionary/kept-ingredient.server'
import { now } from '#app/platform/clock'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateEditor } from '#app/staff/revalidate-editor'
import { useDrawnOver } from '#app/staff/use-drawn-over'

export const meta = () => [
  { title: 'New ingredient · Staff' },
  { name: 'robots', content: 'noindex' },
]

export const clientAction = quietly('keep')

export const shouldRevalidate = revalidateEditor

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:write')
  const page = await readNewIngredient(actor, newIngredientOf(request).name, now())
  invariantResponse(page, 403)
  return page
}

export async function action({ request }: ActionFunctionArgs) {
  const asked = newIngredientOf(request)
  const actor = await requireIngredientEditor(request, asked, now())
  return answerIngredient(request, actor, asked, now())
}

export default function NewIngredient() {
  const { values, keeping } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const drawn = useDrawnOver(keeping.closedAt)
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-2xl">New ingredient</h1>
      <IngredientEditor
        // What was thrown away, or is of another name, is drawn over.
        key={`${keeping.about} ${drawn}`}
        version={0}
        mayWrite
        {...{ values, keeping, answer }}
      />
    </div>
  )
}
