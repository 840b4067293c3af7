import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireCustomer } from '#app/customers/find-customer.server'
import { now } from '#app/platform/clock'
import { copyFile } from '#app/privacy/copy-file.server'
import { copyPerson } from '#app/privacy/copy-person.server'

/** All that is kept of a customer, as a file. */
export async function loader({ request }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, now())
  return copyFile(await copyPerson(customer.email, now()), 'porewell-my-data.json')
}
