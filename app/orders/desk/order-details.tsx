import type { ReactNode } from 'react'
import { formatMoney } from '#app/money/format-money'
import { discountRows } from '../discount-rows'
import { paidWith } from '../paid-with'
import { CLOSINGS } from './failed-refund'
import type { DeskOrder } from './read-order.server'

/** Totals, payment, refunds and disputes, as they stand. */
export function OrderMoney({ order }: { order: DeskOrder }) {
  const payment = order.payments[0]
  return (
    <Facts title="Payment">
      <Fact name="Items">{formatMoney(order.itemsCents)}</Fact>
      {discountRows(order).map(({ label, cents }) => (
        <Fact key={label} name={label}>
          {formatMoney(cents)}
        </Fact>
      ))}
      <Fact name="Delivery">{formatMoney(order.deliveryCents)}</Fact>
      <Fact name="Tax">{formatMoney(order.taxCents)}</Fact>
      <Fact name="Total">{formatMoney(order.totalCents)}</Fact>
      {payment ? (
        <Fact name="Paid">
          {formatMoney(payment.paidCents ?? 0)},{' '}
          {order.broughtInFrom ? `at ${order.broughtInFrom}` : PAYMENT_WORDS[payment.status]}
          {paidWith(payment) ? <span className="block">{paidWith(payment)}</span> : null}
          {payment.paymentIntentId ? (
            <code className="block">{payment.paymentIntentId}</code>
          ) : null}
        </Fact>
      ) : null}
      {order.refunds.map((refund) => (
        <Fact key={refund.id} name="Refund">
          {formatMoney(refund.amountCents)},{' '}
          {order.broughtInFrom ? `at ${order.broughtInFrom}` : refundWords(refund)}
        </Fact>
      ))}
      {payment?.disputes.map((dispute) => (
        <Fact key={dispute.id} name="Dispute">
          {formatMoney(dispute.amountCents)}, {spaced(dispute.status)}: {spaced(dispute.reason)}
        </Fact>
      ))}
    </Facts>
  )
}

/** Stripe's own word for something, as staff read it: "needs response". */
const spaced = (word: string) => word.replaceAll('_', ' ')

/** What Stripe last said of a payment. */
const PAYMENT_WORDS: Record<DeskOrder['payments'][number]['status'], string> = {
  created: 'not paid yet',
  processing: 'the bank is confirming it',
  succeeded: 'succeeded',
  failed: 'failed',
  expired: 'the time to pay ran out',
  mismatched: 'not the order’s amount, so refunded',
}

/** How far a refund is, why it failed, and what came of it then. */
function refundWords({ status, failure, closedHow, retry }: DeskOrder['refunds'][number]): string {
  const way = Object.entries(CLOSINGS).find(([how]) => how === closedHow)?.[1].label
  return [failure ? `${status} (${failure})` : status, retry ? 'sent again' : null, way]
    .filter(Boolean)
    .join(', ')
}

export function OrderAddress({ order }: { order: DeskOrder }) {
  const studio = order.pickupLocation
  const place = studio ?? order
  return (
    <Facts title={studio ? 'Pickup' : 'Delivery'}>
      <Fact name="For">{order.fullName}</Fact>
      <Fact name="Email">{order.email}</Fact>
      {order.phone ? <Fact name="Phone">{order.phone}</Fact> : null}
      <Fact name={studio ? 'Studio' : 'Address'}>
        {[studio?.name, place.line1, studio ? null : order.line2].filter(Boolean).join(', ')}
        <span className="block">
          {place.city}, {place.state} {place.postalCode}
        </span>
      </Fact>
    </Facts>
  )
}

function Facts({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col gap-2">
      <h2 className="text-xl">{title}</h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">{children}</dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </>
  )
}
