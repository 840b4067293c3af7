import { may, type Actor } from '#app/staff/permissions'
import { Disclosure } from '#app/ui/disclosure'
import { NoteOrderForm, OneButton, type OrderFormProps, ShipOrderForm } from './order-forms'
import type { DeskOrder } from './read-order.server'
import { RefundOrderForm } from './refund-form'

type OrderActionsProps = OrderFormProps & { order: DeskOrder; actor: Actor; formId: string }

/** What this person can do with this order now. */
export function OrderActions({ order, actor, formId, refused }: OrderActionsProps) {
  const { status } = order
  const waits = status === 'paid' || status === 'ready_for_pickup'
  const isPaid = waits || status === 'shipped' || status === 'delivered'
  const isOpen = (intent: string) => refused?.intent === intent
  return (
    <section aria-label="Actions" className="flex flex-col gap-4 print:hidden">
      {may(actor, 'orders:fulfil') ? <Fulfil {...{ order, refused }} /> : null}
      {may(actor, 'orders:note') ? <NoteOrderForm {...{ refused, formId }} /> : null}
      {isPaid && may(actor, 'orders:refund') ? (
        <Disclosure summary="Refund" open={isOpen('refund')}>
          <RefundOrderForm {...{ order, refused, formId }} />
        </Disclosure>
      ) : null}
      {waits && may(actor, 'orders:cancel') ? (
        <Disclosure summary="Cancel the order">
          <p className="mb-3 text-sm text-ink-soft">
            Everything goes back to the shopper, delivery included, and the units to the shelf.
          </p>
          <OneButton intent="cancel" look="danger">
            Cancel and refund
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

function Fulfil({ order, refused }: OrderFormProps & { order: DeskOrder }) {
  if (order.status === 'paid')
    return order.deliveryMethod === 'pickup' ? (
      <OneButton intent="ready">Ready for pickup</OneButton>
    ) : (
      <ShipOrderForm refused={refused} />
    )
  if (order.status === 'ready_for_pickup') return <OneButton intent="deliver">Picked up</OneButton>
  if (order.status === 'shipped') return <OneButton intent="deliver">Delivered</OneButton>
  return null
}
