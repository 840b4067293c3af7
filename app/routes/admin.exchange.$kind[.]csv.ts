import { shopDay } from '#app/time/shop-clock'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { takeExport } from '#app/exchange/exports.server'
import { csvResponse } from '#app/http/csv.server'
import { invariantResponse } from '#app/http/invariant-response'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request)
  const kind = params['kind'] ?? ''
  const taken = await takeExport(actor, kind, now())
  invariantResponse(taken, 403)
  const day = shopDay(now())
  return csvResponse(`${kind}-${day}.csv`, taken.columns, taken.parts())
}
