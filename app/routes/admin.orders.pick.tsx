import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { parsePickChoice } from '#app/orders/desk/pick-choice'
import { pickList } from '#app/orders/desk/pick-list'
import { PickPage } from '#app/orders/desk/pick-page'
import { readPicks } from '#app/orders/desk/read-picks.server'
import { boundTo } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [{ title: 'Pick list · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'orders:fulfil')
  const asked = new URL(request.url).searchParams
  const choice = parsePickChoice(asked, boundTo(actor) !== null)
  const { orders, leftOut, more } = await readPicks(actor, choice)
  return { list: pickList(orders), leftOut, more }
}

export default function Pick() {
  return <PickPage {...useLoaderData<typeof loader>()} />
}
