import { Table } from '#app/ui/table'
import type { Change } from './changes'

type ChangeTableProps = {
  caption: string
  before: string
  after: string
  changes: readonly Change[]
}

/** The fields in which two versions differ, side by side. */
export function ChangeTable({ caption, before, after, changes }: ChangeTableProps) {
  return (
    <Table
      caption={caption}
      hideCaption
      rows={changes}
      rowKey={({ key }) => key}
      empty="They say the same."
      columns={[
        { key: 'field', header: 'Field', rowHeader: true, cell: ({ label }) => label },
        {
          key: 'before',
          header: before,
          whole: true,
          cell: (change) => <Words of={change.before} kind="del" />,
        },
        {
          key: 'after',
          header: after,
          whole: true,
          cell: (change) => <Words of={change.after} kind="ins" />,
        },
      ]}
    />
  )
}

function Words({ of: words, kind: Kind }: { of: string; kind: 'del' | 'ins' }) {
  if (!words) return <span className="text-ink-faint">nothing</span>
  return (
    <Kind className="block max-w-prose min-w-40 whitespace-pre-line no-underline">{words}</Kind>
  )
}
