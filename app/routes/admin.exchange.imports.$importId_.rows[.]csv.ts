import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { exportImport } from '#app/exchange/read-import.server'
import { csvResponse } from '#app/http/csv.server'
import { invariantResponse } from '#app/http/invariant-response'
import { requireStaff } from '#app/staff/require-staff.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request)
  const importId = z.uuid().safeParse(params['importId']).data
  const found = importId ? await exportImport(actor, importId) : undefined
  invariantResponse(found, 404)
  return csvResponse('import-rows.csv', found.columns, found.parts)
}
