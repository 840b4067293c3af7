import type { Cadence } from '#app/treatments/cadence'
import { TimelineKey } from '#app/storefront/treatment-timeline-key'
import { amount, everyDays } from '#app/treatments/figures'
import { cx } from '#app/ui/cx'

type TimelineProps = {
  name: string
  cadence: Cadence
  /** The longest pause of home products before and after a session, in hours. */
  pause: { before: number; after: number }
}

const SESSIONS_Y = 40
const TOXIN_Y = 112

/** A series in days, to scale: sessions, what pauses around them and, below, the part that has no days. */
export function TreatmentTimeline({ name, cadence, pause }: TimelineProps) {
  const { intervalDays, sessions, maintenanceDays, toxinIntervalDays } = cadence
  const days = Array.from({ length: sessions }, (_, index) => index * intervalDays)
  const lastDay = days.at(-1) ?? 0
  const at = scale(lastDay, pause, toxinIntervalDays)
  const height = toxinIntervalDays === null ? 84 : 148
  return (
    <figure className="grid gap-4">
      <svg
        role="img"
        aria-labelledby="timeline-title timeline-desc"
        width="100%"
        height={height}
        className="block overflow-visible"
      >
        <title id="timeline-title">{`${name}: a series in days`}</title>
        <desc id="timeline-desc">{describe(days, cadence, pause)}</desc>
        <Pauses {...{ days, pause, at }} />
        <line
          x1="0"
          x2={at(lastDay)}
          y1={SESSIONS_Y}
          y2={SESSIONS_Y}
          className="stroke-line-strong"
          strokeWidth="1.5"
        />
        <line
          x1={at(lastDay)}
          x2="100%"
          y1={SESSIONS_Y}
          y2={SESSIONS_Y}
          className="stroke-line-strong"
          strokeWidth="1.5"
          strokeDasharray="3 6"
        />
        {days.map((day, index) => (
          <g key={day}>
            <circle cx={at(day)} cy={SESSIONS_Y} r="12" className="fill-moss" />
            <Word x={at(day)} y={SESSIONS_Y + 4.5} className="fill-on-moss font-semibold">
              {index + 1}
            </Word>
            <Word x={at(day)} y={SESSIONS_Y + 36} className="fill-ink-soft">
              {`Day ${day + 1}`}
            </Word>
          </g>
        ))}
        {toxinIntervalDays === null ? null : <ToxinLane {...{ days, toxinIntervalDays, at }} />}
      </svg>
      <TimelineKey hasToxin={toxinIntervalDays !== null} />
      <figcaption className="max-w-prose text-sm text-ink-soft">
        {amount(sessions, 'sessions')}, {amount(intervalDays, 'days')} apart, then about{' '}
        {everyDays(maintenanceDays)}. An example to talk about: nothing here is booked.
      </figcaption>
    </figure>
  )
}

type At = (day: number) => string

/** Places days between the left and the right edge, whatever the width: "37.5%". */
function scale(lastDay: number, pause: TimelineProps['pause'], toxinDays: number | null): At {
  const before = Math.max(3, pause.before / 24)
  const end = Math.max(lastDay + Math.max(5, pause.after / 24), (toxinDays ?? 0) + 2)
  return (day) => `${Math.round(((day + before) / (end + before)) * 10_000) / 100}%`
}

function Pauses({ days, pause, at }: { days: number[]; pause: TimelineProps['pause']; at: At }) {
  const width = (from: number, to: number) => `${parseFloat(at(to)) - parseFloat(at(from))}%`
  return days.map((day) => {
    const [from, to] = [day - pause.before / 24, day + pause.after / 24]
    return (
      <rect
        key={day}
        x={at(from)}
        width={width(from, to)}
        y={SESSIONS_Y - 22}
        height="44"
        rx="8"
        className="fill-clay-tint stroke-clay"
        strokeOpacity="0.35"
      />
    )
  })
}

/** A bar from a first dose to the day on which the maker allows another, and rings without a date. */
function ToxinLane({
  days,
  toxinIntervalDays,
  at,
}: {
  days: number[]
  toxinIntervalDays: number
  at: At
}) {
  return (
    <g>
      <line
        x1={at(0)}
        x2={at(toxinIntervalDays)}
        y1={TOXIN_Y}
        y2={TOXIN_Y}
        className="stroke-caution"
        strokeWidth="2"
      />
      <line
        x1={at(toxinIntervalDays)}
        x2={at(toxinIntervalDays)}
        y1={TOXIN_Y - 8}
        y2={TOXIN_Y + 8}
        className="stroke-caution"
        strokeWidth="2"
      />
      {days.map((day) => (
        <g key={day}>
          <circle
            cx={at(day)}
            cy={TOXIN_Y}
            r="12"
            className="fill-paper stroke-caution"
            strokeWidth="2"
            strokeDasharray="4 3.5"
          />
          <Word x={at(day)} y={TOXIN_Y + 4.5} className="fill-caution font-semibold">
            ?
          </Word>
        </g>
      ))}
      <text
        x={at(toxinIntervalDays)}
        y={TOXIN_Y + 28}
        textAnchor="end"
        className="fill-ink-soft text-xs"
      >
        {`${toxinIntervalDays} days after a first dose`}
      </text>
    </g>
  )
}

/** Set in the page's own size: the drawing is stretched by its coordinates, never by its letters. */
function Word({
  x,
  y,
  className,
  children,
}: {
  x: string
  y: number
  className: string
  children: string | number
}) {
  return (
    <text x={x} y={y} textAnchor="middle" className={cx('text-xs', className)}>
      {children}
    </text>
  )
}

function describe(days: number[], cadence: Cadence, pause: TimelineProps['pause']): string {
  const { toxinIntervalDays } = cadence
  const inside = days.filter(
    (day) => day > 0 && toxinIntervalDays !== null && day < toxinIntervalDays,
  )
  return [
    `Sessions on days ${days.map((day) => day + 1).join(', ')}.`,
    `Home products pause up to ${amount(pause.before, 'hours')} before and ${amount(pause.after, 'hours')} after each.`,
    toxinIntervalDays === null
      ? ''
      : `The toxin part has no day. From a first dose the maker leaves ${toxinIntervalDays} days; ${inside.length} later sessions lie within them.`,
  ]
    .join(' ')
    .trim()
}
