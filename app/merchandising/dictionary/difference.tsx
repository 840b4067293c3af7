import { Notice } from '#app/ui/notice'
import { Table } from '#app/ui/table'
import type { ValueChange } from './ingredient-form'

/** What a colleague saved meanwhile, beside what was typed. */
export function Difference({ changes }: { changes: readonly ValueChange[] }) {
  return (
    <Notice
      kind="error"
      title="A colleague saved this ingredient while you were editing it. What you typed is below; saving once more puts it in place of theirs."
    >
      <Table
        caption="Where the two differ"
        hideCaption
        className="mt-2"
        rows={changes}
        rowKey={({ key }) => key}
        columns={[
          { key: 'field', header: 'Field', rowHeader: true, cell: ({ label }) => label },
          { key: 'theirs', header: 'Theirs', cell: ({ before }) => before || 'nothing' },
          { key: 'yours', header: 'Yours', cell: ({ after }) => after || 'nothing' },
        ]}
      />
    </Notice>
  )
}
