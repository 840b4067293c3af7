import { Form, Link, useSearchParams } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { MoveButtons, MoveNews } from '#app/ui/move-buttons'
import { Moment } from '#app/ui/moment'
import { Pagination } from '#app/ui/pagination'
import { Table } from '#app/ui/table'
import { ViewLinks } from '#app/ui/view-links'
import { CONTENT_KINDS, type ContentKind } from './content-kind'
import { CONTENT_PAGE, CONTENT_VIEWS, contentHref, type ContentQuery } from './content-query'
import type { ListedContent } from './list-content.server'
import type { ReactNode } from 'react'

type ContentListProps = {
  kind: ContentKind
  query: ContentQuery
  rows: readonly ListedContent[]
  total: number
  mayOrder: boolean
  /** What stands beside the heading. */
  action?: ReactNode
}

const STATUS_WORDS = { draft: 'Never published', active: 'Shown', archived: 'Not shown' } as const

/** Records of a kind with what shoppers see of each and what is being written. */
export function ContentList({ kind, query, rows, total, mayOrder, action }: ContentListProps) {
  const { home, many, one } = CONTENT_KINDS[kind]
  const order = useSearchParams()[0].get('order')
  // Among some of them nobody sees what a row moves past.
  const isOrdered = mayOrder && query.view === 'all' && !query.q
  const placeOf = (row: ListedContent) => (query.page - 1) * CONTENT_PAGE + rows.indexOf(row)
  return (
    <div className="flex flex-col gap-3">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-2xl">{many}</h1>
        {action}
      </header>
      <Form action={home} role="search" className="flex max-w-md items-end gap-2">
        {query.view === 'all' ? null : <input type="hidden" name="view" value={query.view} />}
        <label className="min-w-0 grow text-sm font-medium">
          Name
          <input
            type="search"
            name="q"
            defaultValue={query.q}
            className="mt-1 block min-h-target w-full rounded-md border border-line-strong bg-raised px-2.5 pointer-fine:min-h-9"
          />
        </label>
        <Button look="quiet" size="sm">
          Find
        </Button>
      </Form>
      <ViewLinks
        label="States"
        current={query.view}
        views={Object.entries(CONTENT_VIEWS).map(([key, label]) => ({
          key,
          label,
          to: contentHref(home, { ...query, view: key as ContentQuery['view'], page: 1 }),
        }))}
      />
      <MoveNews order={order} />
      <Table
        caption={many}
        hideCaption
        rows={rows}
        rowKey={({ id }) => id}
        empty={`No ${one} is here.`}
        columns={[
          {
            key: 'name',
            header: 'Name',
            rowHeader: true,
            cell: ({ id, name }) => (
              <Link to={`${home}/${id}`} className="font-medium link">
                {name}
              </Link>
            ),
          },
          { key: 'status', header: 'Shoppers', cell: ({ status }) => STATUS_WORDS[status] },
          { key: 'open', header: 'Being written', cell: (row) => <Open row={row} /> },
          {
            key: 'published',
            header: 'Published',
            cell: ({ publishedAt, publishedBy }) =>
              publishedAt ? (
                <>
                  <Moment at={publishedAt} /> by {publishedBy}
                </>
              ) : (
                '–'
              ),
          },
          ...(isOrdered
            ? [
                {
                  key: 'order',
                  header: 'Order for shoppers',
                  cell: (row: ListedContent) => (
                    <MoveButtons id={row.id} name={row.name} place={placeOf(row)} count={total} />
                  ),
                },
              ]
            : []),
        ]}
      />
      <Pagination
        page={query.page}
        pageCount={Math.ceil(total / CONTENT_PAGE)}
        href={(page) => contentHref(home, { ...query, page })}
        label={many}
      />
    </div>
  )
}

function Open({ row }: { row: ListedContent }) {
  const { openNumber, openBy, openSavedAt, publishAt } = row
  if (openNumber === null || !openSavedAt) return '–'
  return publishAt ? (
    <>
      Version {openNumber} publishes itself <Moment at={publishAt} />
    </>
  ) : (
    <>
      Draft of {openBy}, <Moment at={openSavedAt} />
    </>
  )
}
