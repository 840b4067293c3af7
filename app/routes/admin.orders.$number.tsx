import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, type ShouldRevalidateFunction } from '@remix-run/react'
import { z } from 'zod'
import { CANCEL_UNPAID_PROBLEMS, cancelUnpaid } from '#app/checkout/cancel-unpaid.server'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { doOrderAction, OUTCOME_PROBLEMS } from '#app/orders/desk/answer-action.server'
import { DeskTimeline } from '#app/orders/desk/desk-timeline'
import {
  closeOrderForm,
  keepOrderForm,
  keepOrderLate,
  readOrderForms,
  readSent,
} from '#app/orders/desk/kept-order.server'
import { OrderAction } from '#app/orders/desk/order-action'
import { OrderActions } from '#app/orders/desk/order-actions'
import { OrderAddress, OrderMoney } from '#app/orders/desk/order-details'
import { OrderLines } from '#app/orders/desk/order-lines'
import { OrderMails } from '#app/orders/desk/order-mails'
import { OrderParcels } from '#app/orders/desk/order-parcels'
import { OrderReturns } from '#app/orders/desk/order-returns'
import { stateLabel } from '#app/orders/desk/state-label'
import { readOrder } from '#app/orders/desk/read-order.server'
import { formatOrderNumber } from '#app/orders/order-number'
import type { OrderStatus } from '#app/orders/order-status'
import { now } from '#app/platform/clock'
import { AuditTable } from '#app/staff/audit-table'
import { findStaff } from '#app/staff/find-staff.server'
import { actorKey, may, type Actor } from '#app/staff/permissions'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { readTrail } from '#app/staff/search-audit.server'
import { Moment } from '#app/ui/moment'
import { Notice } from '#app/ui/notice'
import { useHeld } from '#app/ui/use-held'

export const meta = () => [{ title: 'Order · Staff' }, { name: 'robots', content: 'noindex' }]

/** A refused form is shown beside the order as it is now; what is kept meanwhile changes nothing on the page. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData }) =>
  formData?.get('intent') !== 'keep'

export const clientAction = quietly('keep')

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'orders:read')
  const order = await orderOf(actor, params['number'])
  const at = now()
  const formNames = ['note', 'ship', ...order.shipments.map(({ id }) => `correct:${id}`)]
  const [trail, staff, forms] = await Promise.all([
    readTrail(actor, 'order', order.id),
    findStaff(),
    readOrderForms(actor, { number: order.number, forms: formNames }, at),
  ])
  const names = staff.map((person): [string, string] => [actorKey(person), person.name])
  const refunding = new URL(request.url).searchParams.has('refund')
  return { actor, order, forms, trail, names, refunding, formId: randomUUID(), now: at }
}

export async function action({ request, params }: ActionFunctionArgs) {
  await keepOrderLate(request, params['number'], now())
  const actor = await requireStaff(request, 'orders:read')
  const order = await orderOf(actor, params['number'])
  const { number } = order
  const here = `/admin/orders/${formatOrderNumber(number)}`
  const sent = await readSent(request)
  if (sent?.intent === 'keep') {
    await keepOrderForm(actor, { number, sent }, now())
    return data({ problem: null, refused: undefined })
  }
  if (sent?.intent === 'forget') {
    await closeOrderForm(actor, { number, sent }, now())
    throw redirect(here, 303)
  }
  const submission = await readForm(request, OrderAction)
  const intent = z.string().catch('').parse(submission.payload['intent'])
  const refuse = async (problem: string | null, status: number) => {
    if (sent) await keepOrderForm(actor, { number, sent }, now())
    return data({ problem, refused: { intent, result: submission.reply() } }, status)
  }
  if (submission.status !== 'success') return refuse(null, 400)
  const asked = submission.value
  // To close Stripe's page is the checkout's to do.
  const outcome =
    asked.intent === 'cancel-unpaid'
      ? await cancelUnpaid(actor, order.id, now())
      : await doOrderAction(actor, order.id, asked, now())
  invariantResponse(outcome !== 'not-allowed', 403)
  const problem = PROBLEMS[outcome]
  if (problem) return refuse(problem, 409)
  // Without scripts the form asks for its sum, then for the refund.
  if (outcome === 'sum-first') return refuse(null, 200)
  if (sent) await closeOrderForm(actor, { number, sent }, now())
  throw redirect(here, 303)
}

/** Of an order that is not paid, or was cancelled, nothing is packed. */
const PACKED: readonly OrderStatus[] = ['paid', 'ready_for_pickup', 'shipped', 'delivered']

const PROBLEMS: Partial<Record<string, string>> = { ...OUTCOME_PROBLEMS, ...CANCEL_UNPAID_PROBLEMS }

async function orderOf(actor: Actor, number: string | undefined) {
  const order = await readOrder(actor, number ?? '')
  invariantResponse(order, 404)
  return order
}

export default function Order() {
  const loaded = useLoaderData<typeof loader>()
  const { actor, order, forms, trail, names, refunding, formId, now: at } = loaded
  const { problem, refused } = useActionData<typeof action>() ?? {}
  // What can be done changes with it; never under the hands of whoever was just refused.
  const stage = useHeld(`${order.status}-${order.shipments.length}`, refused !== undefined)
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-2xl">{formatOrderNumber(order.number)}</h1>
        <p className="font-medium">{stateLabel(order)}</p>
        <p className="text-sm text-ink-soft">
          Placed <Moment at={order.placedAt} />
        </p>
        {PACKED.includes(order.status) && may(actor, 'orders:fulfil') ? (
          <Link to="slip" relative="path" className="inline-flex min-h-target items-center link">
            Packing slip
          </Link>
        ) : null}
      </header>
      {order.broughtInAt ? (
        <Notice kind="info" title={`Brought in from ${order.broughtInFrom ?? ''} by a file`}>
          <p>
            It was paid there, so refunds and cancellations are made there. No stock of ours was
            sold with it, and nobody was mailed.
          </p>
        </Notice>
      ) : null}
      {problem ? <Notice kind="error" title={problem} /> : null}
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <OrderLines order={order} />
        <div className="lg:row-span-2">
          <OrderActions
            key={stage}
            {...{ order, actor, forms, formId, refused, refunding }}
            now={at}
          />
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <div className="grid gap-8 sm:grid-cols-2">
            <OrderMoney order={order} />
            <OrderAddress order={order} />
          </div>
          <OrderParcels
            {...{ order, forms, formId, refused }}
            mayFulfil={may(actor, 'orders:fulfil')}
          />
          <OrderReturns order={order} />
          <OrderMails order={order} maySend={may(actor, 'mails:send')} formId={formId} />
          <DeskTimeline timeline={order.timeline} names={new Map(names)} />
          {trail ? <AuditTable caption="Audit trail" entries={trail} withRecord={false} /> : null}
        </div>
      </div>
    </div>
  )
}
