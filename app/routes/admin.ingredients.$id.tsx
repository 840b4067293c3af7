import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { answerIngredient } from '#app/merchandising/dictionary/answer-ingredient.server'
import { readIngredient } from '#app/merchandising/dictionary/find-ingredients.server'
import { requireIngredientEditor } from '#app/merchandising/dictionary/kept-ingredient.server'
import { IngredientEditor } from '#app/merchandising/dictionary/ingredient-editor'
import { now } from '#app/platform/clock'
import { AuditTable } from '#app/staff/audit-table'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateEditor } from '#app/staff/revalidate-editor'
import { useDrawnOver } from '#app/staff/use-drawn-over'
import { Notice } from '#app/ui/notice'

export const meta = () => [{ title: 'Ingredient · Staff' }, { name: 'robots', content: 'noindex' }]

export const clientAction = quietly('keep')

export const shouldRevalidate = revalidateEditor

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:read')
  const read = await readIngredient(actor, id, now())
  invariantResponse(read, 404)
  return read
}

export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const actor = await requireIngredientEditor(request, { id }, now())
  invariantResponse(await readIngredient(actor, id, now()), 404)
  return answerIngredient(request, actor, { id }, now())
}

export default function Ingredient() {
  const { ingredient, products, hasMore, trail, keeping, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const saved = useSearchParams()[0].get('saved')
  const { id, version, values } = ingredient
  const drawn = useDrawnOver(keeping.closedAt)
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-2xl">{values.inciName}</h1>
      {saved !== null && !answer ? (
        <Notice kind="success" title="Saved. Products whose labels name it go by it now." />
      ) : null}
      <IngredientEditor
        // What was thrown away is drawn over.
        key={`${id} ${version} ${drawn}`}
        {...{ values, version, keeping, answer, mayWrite }}
      />
      <section aria-label="Products that name it" className="text-sm">
        <h2 className="font-text text-base font-semibold">Products that name it</h2>
        {products.length === 0 ? <p className="text-ink-soft">None.</p> : null}
        <ul className="sm:columns-2">
          {products.map((product) => (
            <li key={product.id} className="py-0.5">
              <Link to={`/admin/catalog/${product.id}`} className="link">
                {product.name}
              </Link>
            </li>
          ))}
        </ul>
        {hasMore ? <p className="text-ink-soft">and more.</p> : null}
      </section>
      {trail ? <AuditTable caption="Who changed what" entries={trail} withRecord={false} /> : null}
    </div>
  )
}
