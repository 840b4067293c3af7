import { Link } from '@remix-run/react'
import { Moment } from '#app/ui/moment'
import { fullDay } from '#app/time/day-words'
import { Table } from '#app/ui/table'
import { STATE_WORDS } from './guide-state'
import type { DeskGuide } from './list-desk.server'

/** The guides in their order, each with its state and how much is to be said of it. */
export function GuideTable({ guides }: { guides: readonly DeskGuide[] }) {
  return (
    <Table
      caption="Guides"
      hideCaption
      rows={guides}
      rowKey={({ id }) => id}
      empty="No guide is like that."
      columns={[
        {
          key: 'title',
          header: 'Title',
          rowHeader: true,
          cell: ({ id, slug, title }) => (
            <span className="block max-w-md whitespace-normal">
              <Link to={`/admin/guides/${id}`} className="link">
                {title || 'Without a title'}
              </Link>
              <span className="block font-normal text-ink-soft">{slug}</span>
            </span>
          ),
        },
        { key: 'state', header: 'State', cell: (guide) => <State {...guide} /> },
        { key: 'number', header: 'Version', numeric: true, cell: ({ number }) => number },
        { key: 'reviewed', header: 'Reviewed on', cell: ({ reviewedOn }) => fullDay(reviewedOn) },
        { key: 'warnings', header: 'Warnings', cell: ({ warnings }) => warningWords(warnings) },
      ]}
    />
  )
}

function State({ state, publishAt }: DeskGuide) {
  return (
    <>
      {STATE_WORDS[state]}
      {publishAt ? (
        <span className="block text-ink-soft">
          <Moment at={publishAt} />
        </span>
      ) : null}
    </>
  )
}

function warningWords({ stops, confirm, look }: DeskGuide['warnings']): string {
  const parts = [
    stops > 0 ? `${stops} to mend` : '',
    confirm > 0 ? `${confirm} to confirm` : '',
    look > 0 ? `${look} to look at` : '',
  ]
  return parts.filter(Boolean).join(', ') || 'None'
}
