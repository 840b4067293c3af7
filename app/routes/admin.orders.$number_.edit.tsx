import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, type ShouldRevalidateFunction } from '@remix-run/react'
import { answerEdit } from '#app/checkout/answer-edit.server'
import { EditOrderPage } from '#app/checkout/edit-order-page'
import { keepOrderLate, readOrderForms } from '#app/orders/desk/kept-order.server'
import { orderToChange } from '#app/orders/desk/order-to-change.server'
import { readEdit } from '#app/orders/desk/read-edit.server'
import { now } from '#app/platform/clock'
import { quietly } from '#app/staff/quietly'

export const meta = () => [
  { title: 'Change an order · Staff' },
  { name: 'robots', content: 'noindex' },
]

/** A refused form is shown beside the order as it is now; what is kept meanwhile changes nothing on the page. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData }) =>
  formData?.get('intent') !== 'keep'

export const clientAction = quietly('keep')

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor, order, formId, mayRefund } = await orderToChange(
    request,
    params['number'],
    readEdit,
    now(),
  )
  const { number } = order
  const forms = await readOrderForms(actor, { number, forms: ['edit'] }, now())
  return { order, forms, formId, mayRefund }
}

export async function action({ request, params }: ActionFunctionArgs) {
  await keepOrderLate(request, params['number'], now())
  const { actor, order } = await orderToChange(request, params['number'], readEdit, now())
  return answerEdit(request, actor, order, now())
}

export default function EditOrder() {
  return (
    <EditOrderPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
  )
}
