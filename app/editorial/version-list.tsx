import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Button } from '#app/ui/button'
import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'
import type { GuideVersions } from './read-versions.server'

type Version = GuideVersions['versions'][number]
type VersionListProps = Pick<GuideVersions, 'versions' | 'pair'> & {
  guideId: string
  mayWrite: boolean
}

const WORDS = { draft: 'Draft', published: 'Published', superseded: 'Superseded' }
const COMPARE = 'compare'

/** A guide's versions, each with who and when; two of them to compare, any to restore. */
export function VersionList({ versions, pair, guideId, mayWrite }: VersionListProps) {
  return (
    <div className="flex flex-col items-start gap-3">
      <Table
        caption="Versions"
        hideCaption
        className="w-full"
        rows={versions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'number',
            header: 'Version',
            rowHeader: true,
            cell: ({ number, basedOn }) => (
              <>
                {number}
                {basedOn ? (
                  <span className="font-normal text-ink-soft"> from {basedOn}</span>
                ) : null}
              </>
            ),
          },
          { key: 'from', header: 'From', cell: pick('from', pair.from) },
          { key: 'to', header: 'To', cell: pick('to', pair.to) },
          { key: 'state', header: 'State', cell: (version) => <State version={version} /> },
          { key: 'who', header: 'Written by', cell: (version) => <Written version={version} /> },
          {
            key: 'title',
            header: 'Title',
            cell: ({ title }) => (
              <span className="block min-w-40">{title || 'Without a title'}</span>
            ),
          },
          {
            key: 'do',
            header: <span className="sr-only">What to do</span>,
            cell: (version) => <Actions {...{ version, guideId, mayWrite }} />,
          },
        ]}
      />
      <Form id={COMPARE} method="get" action="#differences">
        <Button look="quiet" size="sm">
          Compare the two
        </Button>
      </Form>
    </div>
  )
}

function pick(name: 'from' | 'to', chosen: number): (version: Version) => ReactNode {
  return function Picked({ number }) {
    return (
      <label className="inline-flex min-h-target min-w-target items-center pointer-fine:min-h-6">
        <input
          form={COMPARE}
          type="radio"
          name={name}
          value={number}
          defaultChecked={number === chosen}
          className="size-5 accent-moss"
        />
        <span className="sr-only">
          Compare {name} version {number}
        </span>
      </label>
    )
  }
}

function State({ version: { status, publishAt, publishedAt, publishedBy } }: { version: Version }) {
  return (
    <>
      {publishAt ? 'Scheduled' : WORDS[status]}
      <span className="block text-ink-soft">
        {publishAt ? <Moment at={publishAt} /> : publishedAt ? <Moment at={publishedAt} /> : null}
        {publishedBy ? `, ${publishedBy}` : ''}
      </span>
    </>
  )
}

function Written({ version: { begunBy, savedBy, savedAt } }: { version: Version }) {
  return (
    <>
      {[...new Set([begunBy, savedBy])].filter(Boolean).join(', ') || 'Not known'}
      <span className="block text-ink-soft">
        <Moment at={savedAt} />
      </span>
    </>
  )
}

type ActionsProps = { version: Version; guideId: string; mayWrite: boolean }

function Actions({ version: { id, number, status }, guideId, mayWrite }: ActionsProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <Link
        to={`/admin/guides/${guideId}/preview?version=${id}`}
        className="inline-flex min-h-target items-center link pointer-fine:min-h-6"
      >
        Look at it<span className="sr-only">, version {number}</span>
      </Link>
      {mayWrite && status === 'superseded' ? (
        <Form method="post">
          <input type="hidden" name="from" value={number} />
          <Button look="quiet" size="sm">
            Restore<span className="sr-only"> version {number}</span>
          </Button>
        </Form>
      ) : null}
    </div>
  )
}
