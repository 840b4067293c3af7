import type { ReactNode } from 'react'
import { formatMoney } from '#app/money/format-money'
import { Price } from '#app/money/price'
import { Table } from '#app/ui/table'
import { unbroken } from '#app/ui/unbroken'
import { isPartlySent } from '../sending'
import { discountRows } from '../discount-rows'
import { sizeWords } from '../size-words'
import { CLOSINGS } from './failed-refund'
import { LotWords } from './lot-words'
import { lotsOf } from './lots-of'
import type { DeskOrder } from './read-order.server'

type Line = DeskOrder['lines'][number]

/** What was bought. The lots stand below the product's name, on a phone what the price is made of too. */
export function OrderLines({ order }: { order: DeskOrder }) {
  return (
    <Table
      caption="Lines"
      rows={order.lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: 'Product',
          rowHeader: true,
          cell: (line) => <Bought order={order} line={line} />,
        },
        {
          key: 'units',
          header: 'Units',
          numeric: true,
          cell: (line) => (
            <>
              {line.quantity}
              {progressOf(order, line).map((words) => (
                <span key={words} className="block text-ink-soft">
                  <span className="sr-only">, </span>
                  {words}
                </span>
              ))}
            </>
          ),
        },
        ...AMOUNTS.map(([key, header, cents]) => ({
          key,
          header,
          numeric: true,
          wide: true,
          cell: (line: Line) => <Price cents={line[cents]} />,
        })),
        {
          key: 'total',
          header: 'Total',
          numeric: true,
          cell: ({ totalCents }) => <Price cents={totalCents} />,
        },
      ]}
    />
  )
}

/** What a line's total is made of. */
const AMOUNTS = [
  ['list', 'Price', 'listCents'],
  ['discount', 'Discount', 'discountCents'],
  ['tax', 'Tax', 'taxCents'],
] as const

function Bought({ order, line }: { order: DeskOrder; line: Line }) {
  const lots = lotsOf(order, line.variantId)
  const bundle = line.bundleName ? ` (part of ${line.bundleName})` : ''
  return (
    <span className="block min-w-32 whitespace-normal sm:min-w-48 lg:min-w-32">
      {`${line.productName}, ${unbroken(sizeWords(line))}${bundle}`}
      <span className="block font-normal text-ink-soft">{line.sku}</span>
      {lots === '–' ? null : (
        <span className="block font-normal text-ink-soft">
          <LotWords words={lots} />
        </span>
      )}
      <span className="block font-normal text-ink-soft sm:hidden">
        {AMOUNTS.filter(([key, , cents]) => key === 'list' || line[cents] !== 0)
          .map(([, header, cents]) => `${header} ${formatMoney(line[cents])}`)
          .join(', ')}
      </span>
    </span>
  )
}

/** How far the units of a line are: refunded, and of a partly sent order sent. */
function progressOf(order: DeskOrder, line: Line): string[] {
  return [
    line.refundedQuantity > 0 ? `${line.refundedQuantity} refunded` : null,
    isPartlySent(order) ? `${line.shippedQuantity} sent` : null,
  ].filter((part) => part !== null)
}

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
          {formatMoney(dispute.amountCents)}, {dispute.status}: {dispute.reason}
        </Fact>
      ))}
    </Facts>
  )
}

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
