import { Link } from '@remix-run/react'
import { formatMoney } from '#app/money/format-money'
import { Price } from '#app/money/price'
import { STATUS_LABELS } from '#app/orders/desk/order-views'
import { formatOrderNumber } from '#app/orders/order-number'
import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'
import type { DeskCustomer } from './read-customer.server'

/** The customer's orders, as an account or as a guest, with what they came to. */
export function CustomerOrders({ customer }: { customer: DeskCustomer }) {
  const { history, placed, paidCents, backCents } = customer
  const sums = [
    `${placed.toLocaleString('en-US')} placed`,
    `${formatMoney(paidCents)} paid`,
    ...(backCents > 0 ? [`${formatMoney(backCents)} given back`] : []),
  ]
  return (
    <section aria-labelledby="orders" className="flex flex-col gap-2">
      <h2 id="orders" className="text-xl">
        Orders
      </h2>
      <p className="text-sm text-ink-soft">
        {placed === 0 ? 'None.' : `${sums.join(', ')}.`}
        {placed > history.length ? ` The latest ${history.length} are below.` : null}
      </p>
      {placed === 0 ? null : (
        <Table
          caption="Orders of the customer"
          hideCaption
          rows={history}
          rowKey={({ number }) => String(number)}
          columns={[
            {
              key: 'number',
              header: 'Order',
              rowHeader: true,
              cell: ({ number }) => (
                <Link to={`/admin/orders/${formatOrderNumber(number)}`} className="link">
                  {formatOrderNumber(number)}
                </Link>
              ),
            },
            { key: 'placed', header: 'Placed', cell: ({ placedAt }) => <Moment at={placedAt} /> },
            { key: 'status', header: 'State', cell: ({ status }) => STATUS_LABELS[status] },
            {
              key: 'total',
              header: 'Total',
              numeric: true,
              cell: ({ totalCents }) => <Price cents={totalCents} />,
            },
            {
              key: 'back',
              header: 'Given back',
              numeric: true,
              cell: ({ refundedCents }) =>
                refundedCents > 0 ? <Price cents={refundedCents} /> : '–',
            },
          ]}
        />
      )}
    </section>
  )
}
