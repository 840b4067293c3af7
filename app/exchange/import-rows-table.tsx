import { Table } from '#app/ui/table'
import type { ReadImport } from './read-import.server'

type ImportRowsTableProps = Pick<ReadImport, 'rows'> & {
  /** The columns by which a row names its record. */
  named: readonly string[]
  isPlan: boolean
}

/** A file's rows: what each does, and what is wrong with it by column. */
export function ImportRowsTable({ rows, named, isPlan }: ImportRowsTableProps) {
  return (
    <Table
      caption="Rows"
      hideCaption
      rows={rows}
      rowKey={({ number }) => String(number)}
      empty="No row is here."
      columns={[
        {
          key: 'number',
          header: 'Row',
          rowHeader: true,
          cell: ({ number }) => <RowNumber of={number} />,
        },
        {
          key: 'effect',
          header: isPlan ? 'Would be' : 'Was',
          cell: ({ effect, done }) =>
            effect === null ? (
              <span className="text-ink-soft">{isPlan ? 'not checked yet' : 'not checked'}</span>
            ) : (
              <>
                <span className={effect === 'refused' ? 'font-medium text-error' : undefined}>
                  {effect}
                </span>
                {isPlan || done || effect === 'refused' ? null : ', not done'}
              </>
            ),
        },
        ...named.map((column) => ({
          key: column,
          header: column,
          cell: ({ cells }: ReadImport['rows'][number]) => (
            <span className="break-words">{cells[column] || '–'}</span>
          ),
        })),
        {
          key: 'what',
          header: 'Change or problem',
          whole: true,
          cell: ({ change, problems }) =>
            problems.length === 0
              ? (change ?? '–')
              : problems.map(({ column, reason }) => (
                  <span key={`${column} ${reason}`} className="block">
                    <strong className="font-semibold">{column}</strong>: {reason}
                  </span>
                )),
        },
      ]}
    />
  )
}

/** On a phone no header stands above it. */
function RowNumber({ of: number }: { of: number }) {
  return (
    <>
      <span className="sm:hidden">Row </span>
      {number.toLocaleString('en-US')}
    </>
  )
}
