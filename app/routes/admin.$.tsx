import type { LoaderFunctionArgs } from '@remix-run/node'
import { refusal } from '#app/http/invariant-response'
import { requireStaff } from '#app/staff/require-staff.server'

/** Whatever address staff pages do not have: said among staff pages, not in the shop. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request)
  throw refusal(404)
}

/** Never drawn; without it the address would answer as a file, and not as a page of staff. */
export default function NoSuchPage() {
  return null
}
