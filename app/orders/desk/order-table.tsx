import { Link } from '@remix-run/react'
import { Price } from '#app/money/price'
import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'
import { formatOrderNumber } from '../order-number'
import type { ListedOrder } from './list-orders.server'

export function OrderTable({
  caption,
  orders,
}: {
  caption: string
  orders: readonly ListedOrder[]
}) {
  return (
    <Table
      caption={caption}
      hideCaption
      rows={orders}
      rowKey={({ id }) => id}
      empty="No order is here."
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
        { key: 'status', header: 'State', cell: ({ state }) => state },
        { key: 'name', header: 'For', cell: ({ fullName }) => fullName },
        { key: 'way', header: 'Delivery', cell: wayOf },
        { key: 'units', header: 'Units', numeric: true, cell: ({ units }) => units },
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

function wayOf({ deliveryMethod, pickupLocation }: ListedOrder): string {
  if (pickupLocation) return `Pickup, ${pickupLocation.name}`
  return deliveryMethod === 'express' ? 'Express' : 'Standard'
}
