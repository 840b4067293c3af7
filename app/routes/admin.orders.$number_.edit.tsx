import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerEdit } from '#app/checkout/answer-edit.server'
import { EditOrderPage } from '#app/checkout/edit-order-page'
import { orderToChange } from '#app/orders/desk/order-to-change.server'
import { readEdit } from '#app/orders/desk/read-edit.server'
import { now } from '#app/platform/clock'

export const meta = () => [
  { title: 'Change an order · Staff' },
  { name: 'robots', content: 'noindex' },
]

/** A refused form is shown beside the order as it is now. */
export const shouldRevalidate = () => true

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { order, formId, mayRefund } = await orderToChange(
    request,
    params['number'],
    readEdit,
    now(),
  )
  return { order, formId, mayRefund }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, order } = await orderToChange(request, params['number'], readEdit, now())
  return answerEdit(request, actor, order, now())
}

export default function EditOrder() {
  return (
    <EditOrderPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  )
}
