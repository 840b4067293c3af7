import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireCustomer } from '#app/customers/find-customer.server'
import { now } from '#app/platform/clock'
import { copyAccount } from '#app/storefront/account-copy.server'

/** All that is kept of a customer, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, now())
  const copy = await copyAccount(customer, now())
  return new Response(JSON.stringify(copy, plainly, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="porewell-my-data.json"',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

/** JSON knows no large whole numbers. */
const plainly = (_key: string, value: unknown) =>
  typeof value === 'bigint' ? String(value) : value
