import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { requireStaff } from '#app/staff/require-staff.server'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request, 'reports:read')
  return redirect('/admin/reports/sales')
}
