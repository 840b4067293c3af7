import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { findCustomer } from '#app/customers/find-customer.server'
import { now } from '#app/platform/clock'
import { signOutShopper } from '#app/storefront/sign-in-shopper.server'

/** A person who opens the address in a browser. */
export function loader() {
  throw redirect('/account')
}

export async function action({ request }: ActionFunctionArgs) {
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  const customer = await findCustomer(request, now())
  for (const cookie of await signOutShopper(request, customer, now()))
    headers.append('Set-Cookie', cookie)
  throw redirect('/', { status: 303, headers })
}
