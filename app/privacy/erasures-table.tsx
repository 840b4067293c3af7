import { Link } from '@remix-run/react'
import { formatCustomerNumber } from '#app/customers/customer-number'
import { formatOrderNumber } from '#app/orders/order-number'
import type { WaitingErasure } from '#app/orders/waiting-erasures.server'
import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'

type ErasuresTableProps = {
  erasures: readonly WaitingErasure[]
  /** Names of staff by what a request calls them. */
  names: ReadonlyMap<string, string>
  /** Whether whoever looks may open orders. */
  mayOpenOrders: boolean
}

/** Requests to be forgotten that are not done, with what holds each and when it will be done. */
export function ErasuresTable({ erasures, names, mayOpenOrders }: ErasuresTableProps) {
  return (
    <Table
      caption="Erasures that wait"
      hideCaption
      rows={erasures}
      rowKey={({ id }) => id}
      empty="No erasure waits: whoever asked has been forgotten."
      columns={[
        {
          key: 'who',
          header: 'Customer',
          rowHeader: true,
          cell: ({ customerNumber: number }) =>
            number === null ? 'Without a number' : formatCustomerNumber(number),
        },
        {
          key: 'asked',
          header: 'Asked',
          cell: ({ at, requestedBy }) => (
            <>
              <Moment at={at} />
              <span className="block text-ink-soft">
                {requestedBy === 'shopper'
                  ? 'deleted the account'
                  : `erased by ${names.get(requestedBy) ?? 'a colleague'}`}
              </span>
            </>
          ),
        },
        {
          key: 'done',
          header: 'Orders erased',
          numeric: true,
          cell: ({ doneOrders, orders }) => `${doneOrders} of ${orders}`,
        },
        {
          key: 'held',
          header: 'Held by',
          cell: (erasure) => (
            <span className="block min-w-56 whitespace-normal">
              {heldWords(erasure).join('; ')}
              <HeldOrders numbers={erasure.heldNumbers} mayOpen={mayOpenOrders} />
            </span>
          ),
        },
        { key: 'due', header: 'Done', cell: (erasure) => <Due {...erasure} /> },
      ]}
    />
  )
}

function HeldOrders({ numbers, mayOpen }: { numbers: readonly number[]; mayOpen: boolean }) {
  if (!mayOpen || numbers.length === 0) return null
  return (
    <span className="flex flex-wrap gap-x-3">
      {numbers.map(formatOrderNumber).map((name) => (
        <Link key={name} to={`/admin/orders/${name}`} className="link">
          {name}
        </Link>
      ))}
    </span>
  )
}

/** What an erasure waits for, in words. */
function heldWords({ underWay, open, inTime }: WaitingErasure): string[] {
  const parts = [
    [underWay, 'under way'],
    [open, 'with an open return, refund or dispute'],
    [inTime, 'in the time for returns or late payments'],
  ] as const
  const words = parts.flatMap(([of, what]) =>
    of === 0 ? [] : [`${of} ${of === 1 ? 'order' : 'orders'} ${what}`],
  )
  return words.length > 0 ? words : ['Nothing: the next daily run ends it']
}

function Due({ underWay, open, lastDueAt }: WaitingErasure) {
  if (underWay + open > 0) return <>When these are over{lastDueAt ? ', and of age' : ''}</>
  return lastDueAt ? (
    <>
      The day after <Moment at={lastDueAt} />
    </>
  ) : (
    <>Within a day</>
  )
}
