import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerSwitch } from '#app/orders/desk/answer-switch.server'
import { orderToChange } from '#app/orders/desk/order-to-change.server'
import { readSwitch } from '#app/orders/desk/read-switch.server'
import { SwitchPage } from '#app/orders/desk/switch-page'
import { now } from '#app/platform/clock'

export const meta = () => [
  { title: 'Switch a size · Staff' },
  { name: 'robots', content: 'noindex' },
]

/** A refused form is shown beside the order as it is now. */
export const shouldRevalidate = () => true

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { order, formId, mayRefund } = await orderToChange(
    request,
    params['number'],
    readSwitch,
    now(),
  )
  return { order, formId, mayRefund }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, order } = await orderToChange(request, params['number'], readSwitch, now())
  return answerSwitch(request, actor, order, now())
}

export default function SwitchSize() {
  return <SwitchPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
}
