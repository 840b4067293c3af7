import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerIngredient } from '#app/merchandising/dictionary/answer-ingredient.server'
import { IngredientEditor } from '#app/merchandising/dictionary/ingredient-editor'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [
  { title: 'New ingredient · Staff' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'catalog:write')
  const name = (new URL(request.url).searchParams.get('name') ?? '').trim().slice(0, 120)
  return { name }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:write')
  return answerIngredient(request, actor, null, now())
}

export default function NewIngredient() {
  const { name } = useLoaderData<typeof loader>()
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-2xl">New ingredient</h1>
      <IngredientEditor
        values={{ inciName: name, plainName: '', aliases: [], tags: [], note: '' }}
        version={0}
        answer={useActionData<typeof action>()}
        mayWrite
      />
    </div>
  )
}
