import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { PackingSlip } from '#app/orders/desk/packing-slip'
import { readOrder } from '#app/orders/desk/read-order.server'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [
  { title: 'Packing slip · Staff' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'orders:fulfil')
  const order = await readOrder(actor, params['number'] ?? '')
  invariantResponse(order, 404)
  return { order }
}

export default function Slip() {
  return <PackingSlip order={useLoaderData<typeof loader>().order} as="h1" />
}
