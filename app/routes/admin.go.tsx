import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { readForm } from '#app/http/read-form.server'
import { findAnything } from '#app/office/find-anything.server'
import { GoPage } from '#app/office/go-page'
import { formatOrderNumber, parseOrderNumber } from '#app/orders/order-number'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [{ title: 'Go to · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  return { actor: await requireStaff(request) }
}

const Search = z.object({ words: z.string('Enter what you look for').max(254) })

/** Sent as a form, since names and addresses have no business in an address bar or a log. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request)
  const submission = await readForm(request, Search)
  if (submission.status !== 'success')
    return data({ words: '', problem: 'Enter what you look for', found: null }, 400)
  const { words } = submission.value
  const found = await findAnything(actor, words)
  const [order] = found.orders
  if (order && parseOrderNumber(words))
    throw redirect(`/admin/orders/${formatOrderNumber(order.number)}`, 303)
  return data({ words, problem: null, found })
}

export default function Go() {
  const { actor } = useLoaderData<typeof loader>()
  const search = useActionData<typeof action>() ?? { words: '', problem: null, found: null }
  return <GoPage actor={actor} {...search} />
}
