import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireCustomer } from '#app/customers/find-customer.server'
import { now } from '#app/platform/clock'
import { AccountPage } from '#app/storefront/account-page'
import { readAccountPage } from '#app/storefront/account-page.server'

export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, now())
  const page = /^[1-9]\d{0,4}$/.exec(new URL(request.url).searchParams.get('page') ?? '')?.[0]
  return readAccountPage(customer, Number(page ?? 1), now())
}

export default function Account() {
  return <AccountPage account={useLoaderData<typeof loader>()} />
}
