import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'
import { OrderName } from './ledger-table'
import type { ReadLot } from './read-lot.server'

type Receiver = NonNullable<ReadLot['sold']>['orders'][number]

/** The orders that were sold units of a lot: those that have not left can still be kept back. */
export function ReceiversTable({ orders }: { orders: readonly Receiver[] }) {
  return (
    <Table
      caption="Who received it"
      rows={orders}
      rowKey={({ id }) => id}
      empty="Nobody has bought any of it."
      columns={[
        {
          key: 'order',
          header: 'Order',
          rowHeader: true,
          cell: ({ number }) => <OrderName number={number} isLink />,
        },
        { key: 'placed', header: 'Placed', cell: ({ placedAt }) => <Moment at={placedAt} /> },
        { key: 'status', header: 'State', cell: ({ status }) => <State status={status} /> },
        { key: 'name', header: 'For', cell: ({ fullName }) => fullName },
        { key: 'units', header: 'Units', numeric: true, cell: ({ units }) => units },
        { key: 'back', header: 'Given back', numeric: true, cell: ({ givenBack }) => givenBack },
      ]}
    />
  )
}

function State({ status }: { status: string }) {
  const words = status.replaceAll('_', ' ')
  const isHere = status === 'paid' || status === 'ready_for_pickup'
  return isHere ? <strong className="font-semibold">{words}, not gone yet</strong> : words
}
