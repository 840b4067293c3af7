import type { ActionFunctionArgs } from '@remix-run/node'
import { invariantResponse } from '#app/http/invariant-response'
import { formatCustomerNumber, parseCustomerNumber } from '#app/customers/customer-number'
import { exportCustomer } from '#app/privacy/export-customer.server'
import { now } from '#app/platform/clock'
import { copyFile } from '#app/privacy/copy-file.server'
import { requireStaff } from '#app/staff/require-staff.server'

/** All that is kept of a customer, as a file. Asked for by a form, since it leaves a row in the trail. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'customers:export')
  const number = parseCustomerNumber(params['number'] ?? '')
  const taken = number ? await exportCustomer(actor, number, now()) : 'gone'
  invariantResponse(taken !== 'not-allowed', 403)
  invariantResponse(number && taken !== 'gone', 404)
  return copyFile(taken.copy, `porewell-${formatCustomerNumber(number).toLowerCase()}.json`)
}
