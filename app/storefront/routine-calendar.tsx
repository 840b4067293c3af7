import type { CalendarMark, CalendarView, MarkTone } from '#app/storefront/routine-calendar-view'
import { cx } from '#app/ui/cx'

const tones: Record<MarkTone, string> = {
  retinoid: 'bg-moss text-on-moss',
  exfoliant: 'bg-clay-tint text-clay',
  other: 'bg-mist-deep text-ink',
}

/** The first eight weeks of what is not for every day. Days count from the start. */
export function RoutineCalendar({ calendar: { legend, weeks } }: { calendar: CalendarView }) {
  if (legend.length === 0)
    return (
      <section aria-labelledby="calendar-title" className="mt-section">
        <h2 id="calendar-title" className="text-3xl">
          The first eight weeks
        </h2>
        <p className="mt-2 max-w-prose text-ink-soft">
          Every day is the same in this routine, so there is nothing to put on a calendar. Begin
          with one new product at a time if your skin is easily upset.
        </p>
      </section>
    )
  return (
    <section aria-labelledby="calendar-title" className="mt-section">
      <h2 id="calendar-title" className="text-3xl">
        The first eight weeks
      </h2>
      <p className="mt-2 max-w-prose text-ink-soft">
        Day 1 is the day you begin. What is not named here is for every day, as in the rows above.
        If skin stings or peels, stay a week behind or skip an evening.
      </p>
      <ul className="mt-5 flex flex-wrap gap-x-6 gap-y-2 text-sm">
        {legend.map(({ mark, name, tone }) => (
          <li key={mark} className="flex items-center gap-2">
            <Badge mark={mark} tone={tone} /> {name}
          </li>
        ))}
        {weeks.some(({ days }) => days.some(({ marks }) => marks.some(({ test }) => test))) ? (
          <li className="flex items-center gap-2">
            <Badge mark="•" tone="other" test /> Dashed: try it on a small area
          </li>
        ) : null}
      </ul>
      <table className="mt-5 w-full max-w-3xl table-fixed border-collapse text-left text-sm">
        <caption className="sr-only">What is used on which day, week by week</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="w-[13%] py-2 font-medium text-ink-soft">
              Week
            </th>
            <th scope="colgroup" colSpan={7} className="py-2 font-medium text-ink-soft">
              Days
            </th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ number, days }) => (
            <tr key={number} className="border-b border-line">
              <th scope="row" className="py-2 text-base font-medium tabular-nums">
                {number}
              </th>
              {days.map((day) => (
                <td key={day.number} className="py-2 pr-1 align-top">
                  <span className="block text-xs text-ink-faint tabular-nums">
                    <span className="sr-only">Day </span>
                    {day.number}
                  </span>
                  <span className="mt-1 flex min-h-7 flex-wrap gap-1">
                    {day.marks.map((mark) => (
                      <Mark key={mark.mark + mark.session} {...mark} />
                    ))}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Mark({ mark, name, tone, session, test }: CalendarMark) {
  return (
    <span>
      <Badge mark={mark} tone={tone} test={test} />
      <span className="sr-only">
        {session}: {name}
        {test ? ', on a small area' : ''}
      </span>
    </span>
  )
}

type BadgeProps = { mark: string; tone: MarkTone; test?: boolean }

function Badge({ mark, tone, test = false }: BadgeProps) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        'inline-flex size-7 items-center justify-center rounded-full text-xs font-semibold',
        test ? 'border border-dashed border-line-strong text-ink' : tones[tone],
      )}
    >
      {mark}
    </span>
  )
}
