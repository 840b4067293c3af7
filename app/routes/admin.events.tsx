import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { EVENT_VIEWS, parseEventView } from '#app/office/stripe-events/event-views'
import { EventsTable } from '#app/office/stripe-events/events-table'
import { listEvents } from '#app/office/stripe-events/list-events.server'
import { replayEvent } from '#app/office/stripe-events/replay-event.server'
import { now } from '#app/platform/clock'
import { may } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { Notice } from '#app/ui/notice'
import { ViewLinks } from '#app/ui/view-links'

export const meta = () => [
  { title: 'Stripe events · Staff' },
  { name: 'robots', content: 'noindex' },
]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'events:read')
  const asked = new URL(request.url).searchParams
  const view = parseEventView(asked.get('view'))
  const listed = await listEvents(actor, view, asked.get('before'))
  invariantResponse(listed, 403)
  return { view, ...listed, mayReplay: may(actor, 'events:replay') }
}

const Replay = z.object({ eventId: z.string().max(255) })

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'events:replay')
  const submission = await readForm(request, Replay)
  invariantResponse(submission.status === 'success', 400)
  const outcome = await replayEvent(actor, submission.value.eventId, now())
  invariantResponse(outcome !== 'not-allowed', 403)
  if (outcome === 'unknown') return data({ problem: 'The shop has no such event.' }, 404)
  if (outcome === 'already')
    return data({ problem: 'This event was taken in already, or waits to be.' }, 409)
  throw redirect(new URL(request.url).pathname + new URL(request.url).search, 303)
}

export default function Events() {
  const { view, events, next, mayReplay } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problem
  const views = Object.entries(EVENT_VIEWS).map(([key, label]) => ({
    key,
    label,
    to: `/admin/events?view=${key}`,
  }))
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-2xl">Stripe events</h1>
      <p className="max-w-prose text-sm text-ink-soft">
        What Stripe told the shop of payments, refunds and disputes, each taken in once. One that
        failed is tried again by itself; “Take in again” does it now.
      </p>
      {problem ? <Notice kind="error" title={problem} /> : null}
      <ViewLinks label="States" views={views} current={view} />
      <EventsTable events={events} mayReplay={mayReplay} />
      {next ? (
        <Link
          to={`?${new URLSearchParams({ view, before: next }).toString()}`}
          className="inline-flex min-h-target items-center self-start link"
        >
          Older events
        </Link>
      ) : null}
    </div>
  )
}
