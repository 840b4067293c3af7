import { Link } from '@remix-run/react'
import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'
import { IMPORT_KINDS, isImportKind } from './import-kinds'
import { STATUS_WORDS } from './import-status'
import type { listImports } from './read-import.server'

type ListedImport = Awaited<ReturnType<typeof listImports>>[number]

/** The latest imports, each with a link to what its rows do. */
export function ImportList({ imports }: { imports: readonly ListedImport[] }) {
  return (
    <Table
      caption="Latest imports"
      rows={imports}
      rowKey={({ id }) => id}
      empty="Nothing was imported yet."
      columns={[
        {
          key: 'file',
          header: 'File',
          rowHeader: true,
          cell: ({ id, fileName }) => (
            <Link to={`/admin/exchange/imports/${id}`} className="link">
              {fileName}
            </Link>
          ),
        },
        {
          key: 'kind',
          header: 'Holds',
          cell: ({ kind }) => (isImportKind(kind) ? IMPORT_KINDS[kind].label : kind),
        },
        {
          key: 'rows',
          header: 'Rows',
          numeric: true,
          cell: ({ total }) => total.toLocaleString('en-US'),
        },
        { key: 'status', header: 'State', cell: ({ status }) => STATUS_WORDS[status] },
        { key: 'at', header: 'Sent', cell: ({ createdAt }) => <Moment at={createdAt} /> },
      ]}
    />
  )
}
