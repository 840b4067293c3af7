import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { answerSwitch } from '#app/orders/desk/answer-switch.server'
import { readSwitch } from '#app/orders/desk/read-switch.server'
import { SwitchPage } from '#app/orders/desk/switch-page'
import { now } from '#app/platform/clock'
import { may, type Actor } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [
  { title: 'Switch a size · Staff' },
  { name: 'robots', content: 'noindex' },
]

/** A refused form is shown beside the order as it is now. */
export const shouldRevalidate = () => true

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'orders:edit')
  const order = await orderOf(actor, params['number'])
  return { order, formId: randomUUID(), mayRefund: may(actor, 'orders:refund') }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'orders:edit')
  return answerSwitch(request, actor, await orderOf(actor, params['number']), now())
}

async function orderOf(actor: Actor, number: string | undefined) {
  const order = await readSwitch(actor, number ?? '', now())
  invariantResponse(order, 404)
  return order
}

export default function SwitchSize() {
  return <SwitchPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
