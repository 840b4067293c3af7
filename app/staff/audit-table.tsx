import { Link } from '@remix-run/react'
import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'
import { actionWords, kindWords, recordPath } from './audit'
import type { ShownEntry } from './search-audit.server'

type AuditTableProps = {
  caption: string
  hideCaption?: boolean
  entries: readonly ShownEntry[]
  /** Instead of its rows where there are none. */
  empty?: string
  /** Left out where all entries are about one record. */
  withRecord?: boolean
}

/** Entries of the trail: when, who, what, and what it was before and after. */
export function AuditTable({
  caption,
  hideCaption = false,
  entries,
  empty = 'Nothing was changed here.',
  withRecord = true,
}: AuditTableProps) {
  const record = {
    key: 'record',
    header: 'Record',
    cell: (entry: ShownEntry) => <RecordLink entry={entry} />,
  }
  return (
    <Table
      caption={caption}
      hideCaption={hideCaption}
      rows={entries}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        { key: 'at', header: 'When', cell: ({ at }) => <Moment at={at} />, rowHeader: true },
        {
          key: 'who',
          header: 'Who',
          cell: ({ actorName }) => <span className="xl:whitespace-nowrap">{actorName}</span>,
        },
        { key: 'what', header: 'What', cell: ({ action }) => actionWords(action) },
        ...(withRecord ? [record] : []),
        { key: 'before', header: 'Before', whole: true, cell: ({ before }) => valuesOf(before) },
        { key: 'after', header: 'After', whole: true, cell: ({ after }) => valuesOf(after) },
      ]}
    />
  )
}

function RecordLink({ entry }: { entry: ShownEntry }) {
  const path = recordPath(entry)
  return (
    <>
      {path ? (
        <Link to={path} className="link">
          {entry.recordName}
        </Link>
      ) : (
        entry.recordName
      )}
      {/* A review is named by its product: without its kind it would read as if the product was published. */}
      <span className="ml-2 text-ink-soft sm:ml-0 sm:block">{kindWords(entry.recordKind)}</span>
    </>
  )
}

function valuesOf(values: ShownEntry['before']) {
  return values.length === 0
    ? '–'
    : values.map(([name, value]) => (
        <span key={name} className="block">
          <span className="text-ink-soft">{name}</span> {value}
        </span>
      ))
}
