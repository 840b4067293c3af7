import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { csvResponse } from '#app/http/csv.server'
import { invariantResponse } from '#app/http/invariant-response'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'
import { exportReceivers, RECEIVER_COLUMNS } from '#app/stockroom/read-lot.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'customers:export')
  const lotId = z.uuid().safeParse(params['lotId']).data
  const found = lotId ? await exportReceivers(actor, lotId, now()) : undefined
  invariantResponse(found, 404)
  const name = found.lotCode.replaceAll(/[^A-Za-z0-9.-]+/g, '-')
  return csvResponse(`lot-${name}-orders.csv`, RECEIVER_COLUMNS, found.parts)
}
