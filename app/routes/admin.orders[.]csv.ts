import { shopDay } from '#app/time/shop-clock'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvResponse } from '#app/http/csv.server'
import { invariantResponse } from '#app/http/invariant-response'
import { exportOrders, ORDER_COLUMNS } from '#app/orders/desk/export-orders.server'
import { parseOrderQuery } from '#app/orders/desk/order-query'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'customers:export')
  const { query } = parseOrderQuery(new URL(request.url).searchParams)
  const rows = await exportOrders(actor, { ...query, after: null }, now())
  invariantResponse(rows, 403)
  return csvResponse(`orders-${shopDay(now())}.csv`, ORDER_COLUMNS, rows)
}
