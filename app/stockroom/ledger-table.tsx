import { Link } from '@remix-run/react'
import { formatOrderNumber } from '#app/orders/order-number'
import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'
import type { LedgerMove } from './read-ledger.server'

type LedgerTableProps = {
  moves: readonly LedgerMove[]
  /** Names of staff by what the ledger calls them. */
  names: ReadonlyMap<string, string>
  /** Whether the person may open orders. */
  linksOrders: boolean
}

const MOVES: Readonly<Record<string, string>> = {
  receive: 'Received',
  hold: 'Held',
  sell: 'Sold',
  release: 'Released',
  give_back: 'Given back',
  count: 'Counted',
  transfer: 'Transferred',
  write_off: 'Written off',
}

/** Who moves stock without being a member of staff. */
const PARTIES: Readonly<Record<string, string>> = {
  shopper: 'Shopper',
  staff: 'Staff',
  seed: 'Opening stock',
  'return-page': 'Shopper',
  stripe: 'Stripe',
  'stripe-event': 'Stripe',
  reconciler: 'The shop',
}

/** Every move, the latest first, with what the lot had after it. */
export function LedgerTable({ moves, names, linksOrders }: LedgerTableProps) {
  return (
    <Table
      caption="Ledger"
      rows={moves}
      rowKey={({ id }) => id}
      empty="Nothing has moved yet."
      columns={[
        {
          key: 'at',
          header: 'When',
          rowHeader: true,
          cell: ({ at, actor }) => (
            <>
              <Moment at={at} />
              <span className="block font-normal text-ink-soft">
                {names.get(actor) ?? PARTIES[actor] ?? actor}
              </span>
            </>
          ),
        },
        {
          key: 'move',
          header: 'Move',
          cell: ({ move, reason, orderNumber }) => (
            <>
              {MOVES[move] ?? move}
              <span className="block text-ink-soft">
                {orderNumber === null ? null : (
                  <OrderName {...{ number: orderNumber, isLink: linksOrders }} />
                )}
                {orderNumber !== null && reason ? ', ' : null}
                {reason}
              </span>
            </>
          ),
        },
        {
          key: 'lot',
          header: 'Lot',
          cell: (entry) => (
            <>
              {entry.lotCode}
              <span className="block text-ink-soft">{placeOf(entry)}</span>
            </>
          ),
        },
        {
          key: 'onHand',
          header: 'On hand',
          numeric: true,
          cell: ({ onHandDelta }) => signed(onHandDelta),
        },
        { key: 'held', header: 'Held', numeric: true, cell: ({ heldDelta }) => signed(heldDelta) },
        { key: 'after', header: 'After', numeric: true, cell: ({ onHandAfter }) => onHandAfter },
      ]}
    />
  )
}

export function OrderName({ number, isLink }: { number: number; isLink: boolean }) {
  const name = formatOrderNumber(number)
  return isLink ? (
    <Link to={`/admin/orders/${name}`} className="whitespace-nowrap link">
      {name}
    </Link>
  ) : (
    name
  )
}

function placeOf({ place, otherPlace, onHandDelta }: LedgerMove): string {
  if (!otherPlace) return place
  return onHandDelta < 0 ? `${place} to ${otherPlace}` : `${otherPlace} to ${place}`
}

function signed(delta: number): string {
  if (delta === 0) return '0'
  return delta > 0 ? `+${delta}` : `−${-delta}`
}
