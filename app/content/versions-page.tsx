import { Form, Link } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { Moment } from '#app/ui/moment'
import { Notice } from '#app/ui/notice'
import { Table } from '#app/ui/table'
import { ChangeTable } from './change-table'
import { CONTENT_KINDS } from './content-kind'
import type { VersionsData } from './read-versions.server'

const STATUS_WORDS = {
  draft: 'Draft',
  scheduled: 'Scheduled',
  published: 'Shoppers see it',
  superseded: 'Was published',
} as const

/** The versions of a record, what differs between two of them, and the way back to an old one. */
export function VersionsPage({ page, problem }: { page: VersionsData; problem: string | null }) {
  const { kind, id, name, versions, compared } = page
  const here = `${CONTENT_KINDS[kind].home}/${id}`
  return (
    <div className="flex flex-col gap-4">
      <Link to={here} className="inline-flex min-h-target items-center self-start text-sm link">
        Back to the editor
      </Link>
      <h1 className="text-2xl">Versions of {name}</h1>
      {problem ? <Notice kind="error" title={problem} /> : null}
      <VersionTable page={page} />
      {versions.length > 1 ? <CompareForm page={page} /> : null}
      {compared ? (
        <div className="flex flex-col gap-2">
          <h2 className="font-text text-lg font-semibold">
            From version {compared.from} to version {compared.to}
          </h2>
          <ChangeTable
            caption={`From version ${compared.from} to version ${compared.to}`}
            before={`Version ${compared.from}`}
            after={`Version ${compared.to}`}
            changes={compared.changes}
          />
        </div>
      ) : null}
    </div>
  )
}

function VersionTable({ page }: { page: VersionsData }) {
  const { versions, mayWrite } = page
  const isOpen = versions.some(({ status }) => status === 'draft' || status === 'scheduled')
  return (
    <Table
      caption="Versions"
      hideCaption
      rows={versions}
      rowKey={({ number }) => String(number)}
      empty="There is no version yet: the first change makes one."
      columns={[
        { key: 'number', header: 'Version', rowHeader: true, cell: ({ number }) => number },
        { key: 'status', header: 'State', cell: (row) => <State page={page} row={row} /> },
        { key: 'author', header: 'By', cell: ({ authorName }) => authorName },
        { key: 'saved', header: 'Saved', cell: ({ savedAt }) => <Moment at={savedAt} /> },
        { key: 'note', header: 'Why', cell: ({ note }) => note || '–' },
        {
          key: 'restore',
          header: <span className="sr-only">Restore</span>,
          cell: ({ number, status }) =>
            mayWrite && !isOpen && status === 'superseded' ? (
              <Form method="post">
                <Button name="number" value={number} look="quiet" size="sm">
                  Restore<span className="sr-only"> version {number}</span>
                </Button>
              </Form>
            ) : null,
        },
      ]}
    />
  )
}

type StateProps = { page: VersionsData; row: VersionsData['versions'][number] }

function State({ page: { kind, shown }, row }: StateProps) {
  const at = row.publishAt ?? row.publishedAt
  const isAway = row.status === 'published' && !shown
  return (
    <>
      {isAway ? `Published last, now ${CONTENT_KINDS[kind].away}` : STATUS_WORDS[row.status]}
      {at ? (
        <span className="block text-ink-soft">
          <Moment at={at} />
        </span>
      ) : null}
    </>
  )
}

function CompareForm({ page: { versions, compared } }: { page: VersionsData }) {
  const select = (name: 'from' | 'to', label: string) => (
    <label className="text-sm font-medium">
      {label}
      <select
        name={name}
        defaultValue={compared?.[name]}
        className="mt-1 block min-h-target rounded-md border border-line-strong bg-raised px-2.5 pointer-fine:min-h-9"
      >
        {versions.map(({ number }) => (
          <option key={number} value={number}>
            Version {number}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <Form
      key={`${compared?.from} ${compared?.to}`}
      preventScrollReset
      className="flex flex-wrap items-end gap-3"
    >
      {select('from', 'From')}
      {select('to', 'To')}
      <Button look="quiet" size="sm">
        Compare
      </Button>
    </Form>
  )
}
