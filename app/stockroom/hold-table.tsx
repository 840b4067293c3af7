import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'
import { OrderName } from './ledger-table'
import type { HeldUnits } from './read-stock.server'

/** What unpaid orders keep from being sold to others, and until when. */
export function HoldTable({
  holds,
  linksOrders,
}: {
  holds: readonly HeldUnits[]
  linksOrders: boolean
}) {
  return (
    <Table
      caption="Held for orders that are being paid"
      rows={holds}
      rowKey={({ orderNumber, lotCode, place }) => `${orderNumber} ${lotCode} ${place}`}
      empty="Nothing is held."
      columns={[
        {
          key: 'order',
          header: 'Order',
          rowHeader: true,
          cell: ({ orderNumber }) => <OrderName number={orderNumber} isLink={linksOrders} />,
        },
        { key: 'units', header: 'Units', numeric: true, cell: ({ quantity }) => quantity },
        { key: 'lot', header: 'Lot', cell: ({ lotCode, place }) => `${lotCode}, ${place}` },
        { key: 'since', header: 'Since', cell: ({ heldAt }) => <Moment at={heldAt} /> },
        { key: 'until', header: 'Until', cell: ({ until }) => <Moment at={until} /> },
      ]}
    />
  )
}
