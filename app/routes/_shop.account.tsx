import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { requireCustomer } from '#app/customers/find-customer.server'
import { now } from '#app/platform/clock'
import { AccountFrame } from '#app/storefront/account-frame'

export const meta = () => [
  { title: 'Your account · Porewell' },
  { name: 'robots', content: 'noindex' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const { email } = await requireCustomer(request, now())
  return { email }
}

export default function AccountLayout() {
  return (
    <AccountFrame email={useLoaderData<typeof loader>().email}>
      <Outlet />
    </AccountFrame>
  )
}
