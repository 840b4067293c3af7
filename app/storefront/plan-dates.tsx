import { Link } from '@remix-run/react'
import { sessionTitle } from '#app/plan/calendar-events'
import { spanWords } from '#app/plan/span-words'
import { briefDay, clockTime, plainDay, shortDay } from '#app/time/day-words'
import { PlanMove } from '#app/storefront/plan-move'
import type { EntryView, PlanPage } from '#app/storefront/plan-page.server'
import { cx } from '#app/ui/cx'

/** Everything of the plan that has a day, in order: the timeline as a list. */
export function PlanDates({ page }: { page: PlanPage }) {
  const { entries, params } = page
  if (entries.length === 0)
    return (
      <p className="text-ink-soft">
        There is nothing to date yet. Choose a treatment, or say what your skin is like for a
        routine with its run-outs.
      </p>
    )
  return (
    <section aria-labelledby="dates-title">
      <h2 id="dates-title" className="text-3xl print:text-lg">
        The days
      </h2>
      <ol className="mt-5 border-t border-line print:mt-1 print:columns-2 print:gap-x-8">
        {entries.map((entry) => (
          <li
            key={keyOf(entry)}
            className="grid gap-x-6 gap-y-1 border-b border-line py-4 sm:grid-cols-[9.5rem_minmax(0,1fr)] print:block print:break-inside-avoid print:py-0.5 print:text-[8pt] print:leading-snug"
          >
            <Day entry={entry} today={page.today} />
            <Entry entry={entry} page={page} params={params} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function keyOf(entry: EntryView): string {
  if (entry.kind === 'session') return `${entry.treatment}.${entry.number}`
  return entry.kind === 'run-out' ? entry.slug : entry.kind
}

function Day({ entry, today }: { entry: EntryView; today: string }) {
  const { day } = entry
  const isAbout = entry.kind === 'run-out'
  const year = day.slice(0, 4)
  return (
    <p
      className={cx(
        'tabular-nums print:float-left print:mr-2',
        entry.kind === 'session' && 'font-medium',
      )}
    >
      {isAbout ? 'About ' : ''}
      <time dateTime={day}>{isAbout ? briefDay(day) : shortDay(day)}</time>
      {year === today.slice(0, 4) ? '' : `, ${year}`}
      {entry.kind === 'session' && entry.time ? (
        <span className="block print:inline"> at {clockTime(entry.time)}</span>
      ) : null}
    </p>
  )
}

function Entry({ entry, page, params }: { entry: EntryView; page: PlanPage; params: string }) {
  switch (entry.kind) {
    case 'begin':
      return <p>Your routine begins</p>
    case 'event':
      return <p className="font-medium text-clay">Your event</p>
    case 'run-out':
      return (
        <p>
          <Link to={`/products/${entry.slug}`} className="link-quiet underline print:no-underline">
            {entry.name}
          </Link>{' '}
          runs out ({entry.size}).{' '}
          <span className="text-ink-soft">
            {entry.reorderDay <= page.today
              ? 'Order again soon.'
              : `Order again by ${plainDay(entry.reorderDay)}.`}
          </span>
        </p>
      )
    case 'session':
      return (
        <div className="min-w-0">
          <p className="font-medium">
            {sessionTitle(entry)}
            {entry.moved ? (
              <span className="font-normal text-ink-soft"> · day chosen by you</span>
            ) : null}
          </p>
          {entry.notes.map((note) => (
            <p key={note} className="mt-1 text-sm text-caution">
              {note}
            </p>
          ))}
          <ul className="mt-1.5 flex flex-col gap-0.5 text-sm text-ink-soft print:mt-0 print:text-[8pt]">
            {entry.rests.map((rest) => (
              <li key={rest.what} className="not-first:print:hidden">
                No {rest.what} {spanWords(rest)}
              </li>
            ))}
          </ul>
          <PlanMove entry={entry} params={params} errors={page.errors} />
        </div>
      )
  }
}
