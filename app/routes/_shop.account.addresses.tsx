import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { AddressBookPage } from '#app/checkout/address-book-page'
import { listAddresses, preferAddress, removeAddress } from '#app/customers/addresses.server'
import { requireCustomer } from '#app/customers/find-customer.server'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'

export const meta = () => [
  { title: 'Addresses · Porewell' },
  { name: 'robots', content: 'noindex' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireCustomer(request, now())
  return { addresses: await listAddresses(id) }
}

const Asked = z.object({ intent: z.enum(['remove', 'prefer']), id: z.uuid() })

export async function action({ request }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, now())
  const submission = await readForm(request, Asked)
  if (submission.status === 'success') {
    const { intent, id } = submission.value
    if (intent === 'remove') await removeAddress(customer.id, id)
    else await preferAddress(customer.id, id, now())
  }
  // Whatever came of it, the page says how things stand.
  throw redirect('/account/addresses', 303)
}

export default function Addresses() {
  return <AddressBookPage {...useLoaderData<typeof loader>()} />
}
