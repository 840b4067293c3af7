import { Link } from '@remix-run/react'
import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'
import { formatOrderNumber } from '../order-number'
import { RETURN_REASONS } from '../return-request'
import type { ListedReturn } from './list-returns.server'
import { RETURN_STATES } from './return-words'

type ReturnTableProps = { caption: string; returns: readonly ListedReturn[] }

export function ReturnTable({ caption, returns }: ReturnTableProps) {
  return (
    <Table
      caption={caption}
      hideCaption
      rows={returns}
      rowKey={({ id }) => id}
      empty="No return is here."
      columns={[
        {
          key: 'number',
          header: 'Return of',
          rowHeader: true,
          cell: ({ id, number }) => (
            <Link to={`/admin/returns/${id}`} className="link">
              {formatOrderNumber(number)}
            </Link>
          ),
        },
        { key: 'asked', header: 'Asked for', cell: ({ createdAt }) => <Moment at={createdAt} /> },
        { key: 'state', header: 'State', cell: ({ status }) => RETURN_STATES[status].label },
        { key: 'who', header: 'From', cell: ({ fullName }) => fullName },
        { key: 'why', header: 'Why', cell: ({ reason }) => reasonWords(reason) },
        { key: 'units', header: 'Units', numeric: true, cell: ({ units }) => units },
      ]}
    />
  )
}

/** Why the shopper sends it back, as the form that they filled in says it. */
export function reasonWords(reason: string): string {
  return RETURN_REASONS.find(({ value }) => value === reason)?.label ?? reason
}
