import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signOut } from '#app/staff/sign-out.server'

export function loader() {
  throw redirect('/admin/today')
}

export async function action({ request }: ActionFunctionArgs) {
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  for (const cookie of await signOut(request)) headers.append('Set-Cookie', cookie)
  throw redirect('/admin/sign-in', { status: 303, headers })
}
