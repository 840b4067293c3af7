import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { requireStaff } from '#app/staff/require-staff.server'

// The cookie's path is /admin: a script that asks for /admin.data would send none.
export async function loader({ request }: LoaderFunctionArgs) {
  await requireStaff(request)
  throw redirect('/admin/today', { headers: { 'Cache-Control': 'no-store' } })
}
