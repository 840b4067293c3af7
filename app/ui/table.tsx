import type { ReactNode } from 'react'
import { cx } from '#app/ui/cx'

export type TableColumn<Row> = {
  /** Unique in the table. */
  key: string
  header: ReactNode
  cell: (row: Row) => ReactNode
  /** Numbers go to the end, with digits of one width. */
  numeric?: boolean
  /** Names the row for screen readers; usually the first column. */
  rowHeader?: boolean
  /** Left out on a phone; what matters of it stands in another cell there. */
  wide?: boolean
  /** Where each row is a block of its own on a phone, as long words make it, this takes the whole width. */
  whole?: boolean
}

type TableProps<Row> = {
  /** Says what the table holds; read out, and shown unless `hideCaption`. */
  caption: string
  hideCaption?: boolean
  columns: ReadonlyArray<TableColumn<Row>>
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** In place of rows when there are none. */
  empty?: ReactNode
  className?: string
}

/** With more columns than this on a phone, each row is a block of its own, its cells named one by one. */
const FIT_ON_A_PHONE = 4

/** With more columns than this they stand closer together. */
const ROOMY = 9

/** Reachable by keyboard, so that a table wider than the screen can be scrolled without a mouse. */
const reachable = 0

export function Table<Row>({
  caption,
  hideCaption,
  columns,
  rows,
  rowKey,
  empty = 'Nothing here yet.',
  className,
}: TableProps<Row>) {
  const stacks =
    columns.filter(({ wide }) => !wide).length > FIT_ON_A_PHONE ||
    columns.some(({ whole }) => whole)
  return (
    <div
      role="region"
      aria-label={caption}
      tabIndex={reachable}
      className={cx('relative overflow-x-auto', className)}
    >
      <table className={cx('w-full border-collapse text-left text-sm', stacks && 'stacks')}>
        <caption className={hideCaption ? 'sr-only' : 'pb-3 text-left text-base font-medium'}>
          {caption}
        </caption>
        <thead>
          <tr className="border-b border-line-strong">
            {columns.map(({ key, header, numeric, wide }) => (
              <th
                key={key}
                scope="col"
                className={cx(
                  'py-2 align-bottom font-medium text-ink-soft last:pr-0',
                  columns.length > ROOMY ? 'pr-2.5' : 'pr-4',
                  numeric ? 'text-right' : 'whitespace-nowrap',
                  wide && 'max-sm:hidden',
                )}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-line">
              {columns.map((column) => (
                <Cell key={column.key} {...{ column, row }} close={columns.length > ROOMY} />
              ))}
            </tr>
          ))}
          {rows.length === 0 ? (
            <tr>
              <td colSpan={columns.length} className="py-8 text-center text-ink-soft">
                {empty}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  )
}

type CellProps<Row> = { column: TableColumn<Row>; row: Row; close: boolean }

function Cell<Row>({ column, row, close }: CellProps<Row>) {
  const { cell, header, numeric, rowHeader, wide, whole } = column
  const content = cell(row)
  const className = cx(
    'py-3 align-top last:pr-0',
    close ? 'pr-2.5' : 'pr-4',
    numeric && 'text-right whitespace-nowrap tabular-nums',
    wide && 'max-sm:hidden',
  )
  return rowHeader ? (
    <th
      scope="row"
      className={cx(className, 'font-medium sm:whitespace-nowrap', !close && 'min-w-32')}
    >
      {content}
    </th>
  ) : (
    <td
      data-header={typeof header === 'string' ? header : undefined}
      data-whole={whole ? '' : undefined}
      data-none={content === '–' ? '' : undefined}
      className={className}
    >
      {content}
    </td>
  )
}
