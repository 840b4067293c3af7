import { Link } from '@remix-run/react'
import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'
import { formatCustomerNumber } from '#app/customers/customer-number'
import { LETTERS_LABELS } from './letters-words'
import type { ListedCustomer } from './list-customers.server'

type CustomerTableProps = { caption: string; customers: readonly ListedCustomer[] }

/** Customers with what the shop is to them. */
export function CustomerTable({ caption, customers }: CustomerTableProps) {
  return (
    <Table
      caption={caption}
      hideCaption
      rows={customers}
      rowKey={({ number }) => String(number)}
      empty="No customer is here."
      columns={[
        {
          key: 'customer',
          header: 'Customer',
          rowHeader: true,
          cell: ({ number, name, email }) => (
            <>
              <Link to={`/admin/customers/${formatCustomerNumber(number)}`} className="link">
                {name || email}
              </Link>
              {name ? <span className="block font-normal text-ink-soft">{email}</span> : null}
            </>
          ),
        },
        { key: 'number', header: 'Number', cell: ({ number }) => formatCustomerNumber(number) },
        { key: 'account', header: 'Account', cell: ({ hasAccount }) => (hasAccount ? 'Yes' : '–') },
        {
          key: 'letters',
          header: 'Letters',
          cell: ({ letters }) => (letters ? LETTERS_LABELS[letters] : '–'),
        },
        { key: 'orders', header: 'Paid orders', numeric: true, cell: ({ orders }) => orders },
        {
          key: 'paid',
          header: 'Last paid',
          cell: ({ lastPaidAt }) => (lastPaidAt ? <Moment at={lastPaidAt} /> : '–'),
        },
        { key: 'seen', header: 'Last seen', cell: ({ seenAt }) => <Moment at={seenAt} /> },
      ]}
    />
  )
}
