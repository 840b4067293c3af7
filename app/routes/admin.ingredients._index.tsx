import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import {
  IngredientQuery,
  INGREDIENTS_A_PAGE,
  listIngredients,
} from '#app/merchandising/dictionary/find-ingredients.server'
import { IngredientTable } from '#app/merchandising/dictionary/ingredient-table'
import { FindForm, ListHead } from '#app/staff/list-head'
import { may } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { Pagination } from '#app/ui/pagination'

export const meta = () => [{ title: 'Ingredients · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:read')
  const query = IngredientQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const listed = await listIngredients(actor, query)
  invariantResponse(listed, 403)
  const { ingredients, total } = listed
  const pageCount = Math.ceil(total / INGREDIENTS_A_PAGE)
  return { query, ingredients, total, pageCount, mayWrite: may(actor, 'catalog:write') }
}

export default function Ingredients() {
  const { query, ingredients, total, pageCount, mayWrite } = useLoaderData<typeof loader>()
  const { find, page } = query
  return (
    <div className="flex flex-col gap-4">
      <ListHead
        title="Ingredients"
        make={mayWrite ? { to: '/admin/ingredients/new', label: 'New ingredient' } : null}
      />
      <FindForm label="Name, whole other spelling, or tag" find={find} />
      <p role="status" className="text-sm text-ink-soft">
        {total === 1 ? '1 ingredient' : `${total.toLocaleString('en-US')} ingredients`}
      </p>
      <IngredientTable ingredients={ingredients} />
      <Pagination
        label="Ingredients"
        page={page}
        pageCount={pageCount}
        href={(to) =>
          `/admin/ingredients?${new URLSearchParams({ ...(find ? { find } : {}), page: String(to) }).toString()}`
        }
      />
    </div>
  )
}
