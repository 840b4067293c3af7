import { Table } from '#app/ui/table'
import type { SpreadRow } from './refusal-spread.server'

/** The shop's own record by stars, for everybody who moderates to see. */
export function RefusalSpreadTable({ rows }: { rows: readonly SpreadRow[] }) {
  return (
    <Table
      caption="What was decided, by stars"
      rows={rows}
      rowKey={({ stars }) => String(stars)}
      columns={[
        {
          key: 'stars',
          header: 'Stars',
          rowHeader: true,
          cell: ({ stars }) => (stars === 1 ? '1 star' : `${stars} stars`),
        },
        { key: 'waiting', header: 'Waiting', numeric: true, cell: ({ waiting }) => count(waiting) },
        { key: 'shown', header: 'Shown', numeric: true, cell: ({ published }) => count(published) },
        { key: 'refused', header: 'Refused', numeric: true, cell: ({ refused }) => count(refused) },
        { key: 'share', header: 'Refused of decided', numeric: true, cell: shareOf },
      ]}
    />
  )
}

function count(units: number): string {
  return units.toLocaleString('en-US')
}

function shareOf({ published, refused }: SpreadRow): string {
  const decided = published + refused
  return decided === 0 ? '–' : `${Math.round((100 * refused) / decided)}%`
}
