import { Link } from '@remix-run/react'
import { Price } from '#app/money/price'
import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'
import { formatOrderNumber } from '../order-number'
import type { ListedOrder } from './list-orders.server'
import { PickTick } from './pick-tick'

export function OrderTable({
  caption,
  orders,
  mayPick,
}: {
  caption: string
  orders: readonly ListedOrder[]
  /** Whether orders can be ticked for the pick list beside it. */
  mayPick: boolean
}) {
  return (
    <Table
      caption={caption}
      hideCaption
      rows={orders}
      rowKey={({ id }) => id}
      empty="No order is here."
      columns={[
        ...(mayPick ? [PICK] : []),
        {
          key: 'number',
          header: 'Order',
          rowHeader: true,
          cell: (order) => (
            <>
              <Link to={`/admin/orders/${formatOrderNumber(order.number)}`} className="link">
                {formatOrderNumber(order.number)}
              </Link>
              <span className="block font-normal text-ink-soft sm:hidden">
                {order.state} · {wayOf(order)}
              </span>
              <span className="block font-normal text-ink-soft sm:hidden">{order.fullName}</span>
            </>
          ),
        },
        {
          key: 'placed',
          header: 'Placed',
          wide: true,
          cell: ({ placedAt }) => <Moment at={placedAt} />,
        },
        { key: 'status', header: 'State', wide: true, cell: ({ state }) => state },
        { key: 'name', header: 'For', wide: true, cell: ({ fullName }) => fullName },
        { key: 'way', header: 'Delivery', wide: true, cell: wayOf },
        { key: 'units', header: 'To send', numeric: true, cell: unitsToSend },
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

const PICK = {
  key: 'pick',
  header: <span className="sr-only">Choose</span>,
  cell: (order: ListedOrder) => <PickTick order={order} />,
}

/** Units that are left to send or hand over, and those that were bought where they are others. */
function unitsToSend({ waiting, units }: ListedOrder) {
  if (waiting === units) return units
  return (
    <>
      {waiting} of {units}
      <span className="sr-only"> bought</span>
    </>
  )
}

function wayOf({ deliveryMethod, pickupLocation }: ListedOrder): string {
  if (pickupLocation) return `Pickup, ${pickupLocation.name}`
  return deliveryMethod === 'express' ? 'Express' : 'Standard'
}
