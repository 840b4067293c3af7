import { Link } from '@remix-run/react'
import { may, type Actor } from '#app/staff/permissions'
import { Disclosure } from '#app/ui/disclosure'
import { Notice } from '#app/ui/notice'
import { DISPUTE_WORDS, disputedMoney } from '../dispute'
import { formatOrderNumber } from '../order-number'
import { isPartlySent } from '../sending'
import { OrderFormFrame } from './kept-inputs'
import type { OrderForm } from './kept-order'
import { NoteOrderForm, OneButton, type OrderFormProps } from './order-forms'
import type { DeskOrder } from './read-order.server'
import { RecalledNotice } from './recalled-notice'
import { RefundOrderForm } from './refund-form'
import { RefundTrouble } from './refund-trouble'
import { ShipOrderForm } from './ship-form'

type OrderActionsProps = OrderFormProps & {
  order: DeskOrder
  actor: Actor
  forms: readonly OrderForm[]
  formId: string
  /** Whether whoever opened the page came to refund. */
  refunding: boolean
  now: Date
}

/** What this person can do with this order now. */
export function OrderActions(props: OrderActionsProps) {
  const { order, actor, forms, formId, refused, refunding, now } = props
  const { status } = order
  const waits = status === 'paid' || status === 'ready_for_pickup'
  const isPaid = waits || status === 'shipped' || status === 'delivered'
  const note = forms.find(({ form }) => form === 'note')
  const isOpen = (intent: string) => refused?.intent === intent
  const money = disputedMoney(order.payments.flatMap(({ disputes }) => disputes))
  const disputed = DISPUTE_WORDS[money]
  return (
    <section aria-label="Actions" className="flex flex-col gap-4 print:hidden">
      {may(actor, 'orders:refund') ? <RefundTrouble {...{ order, refused, formId, now }} /> : null}
      {waits && may(actor, 'orders:fulfil') ? <RecalledNotice order={order} /> : null}
      {disputed ? (
        <Notice kind="caution" title={disputed.title} standing>
          {disputed.text}
        </Notice>
      ) : null}
      {may(actor, 'orders:fulfil') ? <Fulfil {...{ order, forms, refused, formId }} /> : null}
      {status === 'paid' && !isPartlySent(order) && may(actor, 'orders:edit') ? (
        <div className="flex flex-col">
          <OrderLink {...{ order }} to="edit">
            Change who gets it or where
          </OrderLink>
          {order.broughtInAt || money !== 'with-us' ? null : (
            <OrderLink {...{ order }} to="switch">
              Switch a size
            </OrderLink>
          )}
        </div>
      ) : null}
      {may(actor, 'orders:note') && note ? (
        <OrderFormFrame own={note} isAnswered={isOpen('note')}>
          <NoteOrderForm order={order.number} own={note} {...{ refused, formId }} />
        </OrderFormFrame>
      ) : null}
      {isPaid && !order.broughtInAt && money === 'with-us' && may(actor, 'orders:refund') ? (
        <Disclosure summary="Refund" open={refunding || isOpen('refund')}>
          <RefundOrderForm
            // What was chosen of a refund that is done is not chosen of the next.
            key={order.refunds.length}
            {...{ order, refused, formId }}
          />
        </Disclosure>
      ) : null}
      {waits &&
      !order.broughtInAt &&
      money !== 'at-the-bank' &&
      !isPartlySent(order) &&
      may(actor, 'orders:cancel') ? (
        <Disclosure summary="Cancel the order">
          <p className="mb-3 text-sm text-ink-soft">
            {money === 'with-us'
              ? 'Everything goes back to the shopper, delivery included, and the units to the shelf.'
              : 'The units go back to the shelf. Nothing is refunded: the bank has done so.'}
          </p>
          <OneButton intent="cancel" look="danger">
            {money === 'with-us' ? 'Cancel and refund' : 'Cancel the order'}
          </OneButton>
        </Disclosure>
      ) : null}
      {status === 'pending_payment' && may(actor, 'orders:cancel') ? (
        <Disclosure summary="Cancel the unpaid order">
          <p className="mb-3 text-sm text-ink-soft">
            Stripe’s page is closed, the units are free again, and the shopper is mailed.
          </p>
          <OneButton intent="cancel-unpaid" look="danger">
            Cancel before payment
          </OneButton>
        </Disclosure>
      ) : null}
    </section>
  )
}

function OrderLink({ order, to, children }: { order: DeskOrder; to: string; children: string }) {
  return (
    <Link
      to={`/admin/orders/${formatOrderNumber(order.number)}/${to}`}
      className="inline-flex min-h-target items-center self-start link"
    >
      {children}
    </Link>
  )
}

type FulfilProps = OrderFormProps & {
  order: DeskOrder
  forms: readonly OrderForm[]
  formId: string
}

function Fulfil({ order, forms, refused, formId }: FulfilProps) {
  const own = forms.find(({ form }) => form === 'ship')
  if (order.status === 'paid')
    return order.deliveryMethod === 'pickup' ? (
      <OneButton intent="ready">Ready for pickup</OneButton>
    ) : own ? (
      <OrderFormFrame own={own} isAnswered={refused?.intent === 'ship'}>
        <ShipOrderForm {...{ order, own, refused, formId }} />
      </OrderFormFrame>
    ) : null
  if (order.status === 'ready_for_pickup') return <OneButton intent="deliver">Picked up</OneButton>
  return null
}
