import { Moment } from '#app/ui/moment'
import type { DeskOrder } from './read-order.server'

type DeskTimelineProps = {
  timeline: DeskOrder['timeline']
  /** Names of staff by what the timeline calls them. */
  names: ReadonlyMap<string, string>
}

/** Who is not a member of staff, or was not named when it happened. */
const PARTIES: Readonly<Record<string, string>> = {
  shopper: 'Shopper',
  staff: 'Staff',
  'return-page': 'Shopper',
  stripe: 'Stripe',
  'stripe-event': 'Stripe',
  reconciler: 'The shop',
}

/** All that happened to the order, the latest first: what the shopper reads, what only staff see, and notes. */
export function DeskTimeline({ timeline, names }: DeskTimelineProps) {
  return (
    <section aria-labelledby="timeline" className="flex flex-col gap-2">
      <h2 id="timeline" className="text-xl">
        Timeline
      </h2>
      <ol className="flex flex-col divide-y divide-line text-sm">
        {timeline.toReversed().map(({ id, at, kind, by, message, note }) => (
          <li key={id} className="flex flex-wrap gap-x-4 py-2">
            <Moment at={at} />
            <span className="min-w-0 grow basis-60 whitespace-pre-line">
              {note ?? message ?? kind.replaceAll('_', ' ')}
              {message === null && note === null ? (
                <span className="text-ink-soft"> (only staff see this)</span>
              ) : null}
            </span>
            <span className="text-ink-soft">
              {note === null ? null : 'Note by '}
              {names.get(by) ?? PARTIES[by] ?? by}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
