import { Form, Link } from '@remix-run/react'
import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'
import { Moment } from '#app/ui/moment'
import { Table } from '#app/ui/table'
import { EVENT_STATES } from './event-views'
import type { ListedEvent } from './list-events.server'

type EventsTableProps = { events: readonly ListedEvent[]; mayReplay: boolean }

export function EventsTable({ events, mayReplay }: EventsTableProps) {
  return (
    <Table
      caption="What Stripe told the shop"
      hideCaption
      rows={events}
      rowKey={({ id }) => id}
      empty="No event is here."
      columns={[
        { key: 'type', header: 'Event', rowHeader: true, cell: typeOf },
        { key: 'at', header: 'Received', cell: ({ receivedAt }) => <Moment at={receivedAt} /> },
        {
          key: 'order',
          header: 'Order',
          cell: ({ order }) =>
            order ? (
              <Link to={`/admin/orders/${order}`} className="whitespace-nowrap link">
                {order}
              </Link>
            ) : (
              '–'
            ),
        },
        { key: 'state', header: 'State', cell: stateOf },
        { key: 'attempts', header: 'Tries', numeric: true, cell: ({ attempts }) => attempts },
        ...(mayReplay
          ? [{ key: 'replay', header: <span className="sr-only">Again</span>, cell: replayOf }]
          : []),
      ]}
    />
  )
}

function typeOf({ id, type }: ListedEvent) {
  return (
    <>
      {type}
      <code className="block text-xs font-normal text-ink-soft">{id}</code>
    </>
  )
}

function stateOf({ status, error }: ListedEvent) {
  return (
    <span className="sm:block sm:min-w-40">
      {EVENT_STATES[status]}
      {error ? <span className="block text-sm break-words text-error">{error}</span> : null}
    </span>
  )
}

function replayOf({ id, type, status }: ListedEvent) {
  if (status !== 'failed' && status !== 'ignored') return null
  return (
    <Form method="post" preventScrollReset>
      <Button look="quiet" size="sm" name="eventId" value={id}>
        <AboutLabel about={`${type}, ${id}`}>Take in again</AboutLabel>
      </Button>
    </Form>
  )
}
