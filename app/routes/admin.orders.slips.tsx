import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PackingSlip } from '#app/orders/desk/packing-slip'
import { parsePickChoice, PICK_LIMIT } from '#app/orders/desk/pick-choice'
import { readPicks } from '#app/orders/desk/read-picks.server'
import { boundTo } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [
  { title: 'Packing slips · Staff' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'orders:fulfil')
  const asked = new URL(request.url).searchParams
  return readPicks(actor, parsePickChoice(asked, boundTo(actor) !== null))
}

export default function Slips() {
  const { orders, more } = useLoaderData<typeof loader>()
  return (
    <div className="flex flex-col gap-6">
      <header className="print:hidden">
        <h1 className="text-2xl">Packing slips</h1>
        <p className="text-ink-soft">
          {orders.length === 0
            ? 'Nothing waits to be packed.'
            : 'One to a page when you print them.'}{' '}
          {more ? `These are the first ${PICK_LIMIT}.` : null}
        </p>
      </header>
      <div className="flex flex-col gap-12 print:block">
        {orders.map((order) => (
          <PackingSlip key={order.number} order={order} as="h2" />
        ))}
      </div>
    </div>
  )
}
