import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { Address } from '#app/checkout/address'
import { addressOf } from '#app/checkout/address-of'
import { EditAddressPage } from '#app/checkout/edit-address-page'
import { changeAddress, findAddress } from '#app/customers/addresses.server'
import { requireCustomer } from '#app/customers/find-customer.server'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'

export const meta = () => [
  { title: 'Change an address · Porewell' },
  { name: 'robots', content: 'noindex' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const customer = await requireCustomer(request, now())
  const address = await findAddress(customer.id, idOf(params))
  invariantResponse(address, 404)
  return { address }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const customer = await requireCustomer(request, now())
  const submission = await readForm(request, Address)
  if (submission.status !== 'success') return data(submission.reply(), 400)
  const outcome = await changeAddress(customer.id, idOf(params), addressOf(submission.value))
  invariantResponse(outcome === 'changed', 404)
  throw redirect('/account/addresses', 303)
}

function idOf(params: { id?: string }): string {
  const read = z.uuid().safeParse(params.id)
  invariantResponse(read.success, 404)
  return read.data
}

export default function EditAddress() {
  const { address } = useLoaderData<typeof loader>()
  return <EditAddressPage address={address} lastResult={useActionData<typeof action>()} />
}
