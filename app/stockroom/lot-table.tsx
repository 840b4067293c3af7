import { Link } from '@remix-run/react'
import { Price } from '#app/money/price'
import { Table } from '#app/ui/table'
import { dayOrNone } from './day-or-none'
import type { ShelfLot } from './read-stock.server'

/** Lots in the order in which they are sold: the first that may still be sold goes next. */
export function LotTable({ lots }: { lots: readonly ShelfLot[] }) {
  return (
    <Table
      caption="Lots, in the order in which they are sold"
      rows={lots}
      rowKey={({ id }) => id}
      empty="No units are on hand."
      columns={[
        {
          key: 'lot',
          header: 'Lot',
          rowHeader: true,
          cell: ({ id, lotCode }) => (
            <Link to={`/admin/stock/lots/${id}`} className="link">
              {lotCode}
            </Link>
          ),
        },
        { key: 'place', header: 'Location', cell: ({ place }) => place },
        { key: 'expires', header: 'Expires', cell: (lot) => <Expiry lot={lot} /> },
        { key: 'onHand', header: 'On hand', numeric: true, cell: ({ onHand }) => onHand },
        { key: 'held', header: 'Held', numeric: true, cell: ({ held }) => held },
        {
          key: 'available',
          header: 'Available',
          numeric: true,
          cell: ({ onHand, held, sellable }) => (
            <strong className="font-semibold">{sellable ? onHand - held : 0}</strong>
          ),
        },
        { key: 'toSend', header: 'Sold, to send', numeric: true, cell: ({ toSend }) => toSend },
        {
          key: 'cost',
          header: 'Unit cost',
          numeric: true,
          cell: ({ unitCostCents }) =>
            unitCostCents === null ? '–' : <Price cents={unitCostCents} />,
        },
      ]}
    />
  )
}

function Expiry({ lot: { expiresOn, recalled, sellable } }: { lot: ShelfLot }) {
  return (
    <span className="whitespace-nowrap">
      {dayOrNone(expiresOn)}
      {recalled ? <span className="block font-medium text-error">Recalled</span> : null}
      {!recalled && !sellable ? (
        <span className="block font-medium text-caution">Too late to sell</span>
      ) : null}
    </span>
  )
}
