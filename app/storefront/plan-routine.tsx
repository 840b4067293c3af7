import { Link } from '@remix-run/react'
import { shortDay } from '#app/time/day-words'
import type { DayUse, Sitting } from '#app/plan/routine-days'
import type { AroundDays, AroundView } from '#app/storefront/plan-around'
import type { PlanPage } from '#app/storefront/plan-page.server'
import type { RowEntry } from '#app/routine/routine'
import { ButtonLink } from '#app/ui/button'
import { cx } from '#app/ui/cx'
import { Icon } from '#app/ui/icon'

/** The morning and the evening as usual, and on the days around a session without what rests. */
export function PlanRoutine({ page }: { page: PlanPage }) {
  const { rows, around, params } = page
  if (!rows)
    return (
      <section
        aria-labelledby="routine-title"
        className="mt-section print:mt-6 print:break-before-page"
      >
        <h2 id="routine-title" className="text-3xl print:text-lg">
          Your routine around it
        </h2>
        <p className="mt-3 max-w-prose text-ink-soft">
          Say what your skin is like, and this plan shows your mornings and evenings on the days
          around a session, without what rests, and when each product runs out.
        </p>
        <p className="mt-5 print:hidden">
          <ButtonLink to="/routine" look="quiet">
            Answer a few questions
          </ButtonLink>
        </p>
      </section>
    )
  return (
    <section
      aria-labelledby="routine-title"
      className="mt-section print:mt-0 print:break-before-page"
    >
      <h2 id="routine-title" className="text-3xl print:text-lg">
        Your routine around it
      </h2>
      <div className="mt-5 grid gap-x-14 gap-y-8 sm:grid-cols-2 print:mt-2 print:grid-cols-2 print:text-[9pt]">
        <UsualRow title="Morning" icon="sun" entries={rows.morning} />
        <UsualRow title="Evening" icon="moon" entries={rows.evening} />
      </div>
      {around.map((each) => (
        <DaysAround key={each.treatment} around={each} params={params} />
      ))}
    </section>
  )
}

type UsualRowProps = { title: string; icon: 'sun' | 'moon'; entries: RowEntry[] }

function UsualRow({ title, icon, entries }: UsualRowProps) {
  return (
    <div>
      <h3 className="flex items-center gap-2 text-xl print:text-base">
        <Icon name={icon} className="size-5 text-clay" />
        {title}, as usual
      </h3>
      <ol className="mt-2 border-t border-line">
        {entries.map(({ key, name, howOften, own }) => (
          <li
            key={key}
            className="flex flex-wrap justify-between gap-x-4 border-b border-line py-2 print:py-0.5"
          >
            {own ? name : <Link to={`/products/${key}`}>{name}</Link>}
            <span className="text-sm text-ink-soft print:text-[8pt]">{howOften}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function DaysAround({ around, params }: { around: AroundView; params: string }) {
  const { treatment, name, shown, numbers, days } = around
  const id = `around-${treatment}`
  return (
    <section aria-labelledby={id} className="mt-10 print:mt-3">
      <h3 id={id} className="text-xl print:text-base">
        The days around {name}, session {shown}
      </h3>
      <nav aria-label={`Sessions of ${name}`} className="mt-3 flex flex-wrap gap-2 print:hidden">
        {numbers.map((number) => (
          <Link
            key={number}
            to={`/plan?${params}&around=${treatment}.${number}#${id}`}
            preventScrollReset
            aria-current={number === shown ? 'true' : undefined}
            aria-label={`Session ${number}`}
            className={cx(
              'inline-flex min-h-target min-w-target items-center justify-center rounded-full border px-3 text-sm',
              number === shown
                ? 'border-moss bg-moss text-on-moss'
                : 'border-line-strong hover:bg-mist',
            )}
          >
            {number}
          </Link>
        ))}
      </nav>
      <ol className="mt-4 border-t border-line print:mt-1">
        {days.map((day) => (
          <AroundRow key={day.from} days={day} />
        ))}
      </ol>
    </section>
  )
}

function AroundRow({ days: { from, to, morning, evening } }: { days: AroundDays }) {
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-line py-3 sm:grid-cols-[7rem_1fr_1fr] print:break-inside-avoid print:grid-cols-[5rem_1fr_1fr] print:gap-x-4 print:py-0.5">
      <p className="font-medium tabular-nums print:text-[8pt]">
        <time dateTime={from}>{shortDay(from)}</time>
        {from === to ? null : (
          <>
            {' to '}
            <time dateTime={to}>{shortDay(to)}</time>
          </>
        )}
      </p>
      <SittingWords title="Morning" sitting={morning} />
      <SittingWords title="Evening" sitting={evening} />
    </li>
  )
}

/** On paper, where the usual routine stands above, only what differs from it. */
function SittingWords({ title, sitting: { uses, resting } }: { title: string; sitting: Sitting }) {
  const none = uses.length === 0
  return (
    <p className="text-sm print:text-[8pt] print:leading-snug">
      <span className="font-medium">{title}: </span>
      {none ? (
        'nothing of your own; what the clinic gave you'
      ) : (
        <span className={resting.length > 0 ? 'print:hidden' : undefined}>{namesOf(uses)}</span>
      )}
      {resting.length > 0 ? (
        <span className={cx('block text-clay', none ? 'print:hidden' : 'print:inline')}>
          Rests: {namesOf(resting)}
        </span>
      ) : null}
    </p>
  )
}

const namesOf = (uses: readonly DayUse[]) =>
  uses.map(({ name, test }) => (test ? `${name} (a small area)` : name)).join(', ')
