import { cx } from '#app/ui/cx'

const WEEKS = 60
const WIDTH = 600
const EDGE = 14

const LANES = [
  {
    name: 'HydraFacial',
    words: 'Every two weeks until you like what you see, then as seldom as keeps it so.',
    series: [0, 2, 4, 6, 8, 10],
    upkeep: [14, 19, 26, 36, 48],
    color: 'fill-moss stroke-moss',
  },
  {
    name: 'Microinfusion',
    words: 'Three sessions, four weeks apart, and one about a year later.',
    series: [0, 4, 8],
    upkeep: [58],
    color: 'fill-clay stroke-clay',
  },
] as const

const QUARTERS = [0, 13, 26, 39, 52]
const QUARTER_NAMES = ['Start', '3 months', '6 months', '9 months', '1 year']

/** An example of a year with each of the two treatments: full dots for the series, rings for upkeep. */
export function TreatmentTimeline({ className }: { className?: string }) {
  return (
    <figure className={cx('grid gap-6', className)}>
      {LANES.map((lane) => (
        <div key={lane.name} className="grid gap-1.5">
          <p>
            <span className="font-display text-lg">{lane.name}</span>
            <span className="block text-sm text-ink-soft">{lane.words}</span>
          </p>
          <Lane lane={lane} />
        </div>
      ))}
      <ol
        aria-hidden="true"
        className="grid grid-cols-[13fr_13fr_13fr_13fr_8fr] pl-[2.34%] text-xs whitespace-nowrap text-ink-faint"
      >
        {QUARTER_NAMES.map((name) => (
          <li key={name}>
            <span className="inline-block -translate-x-1/2">{name}</span>
          </li>
        ))}
      </ol>
      <figcaption className="flex flex-wrap gap-x-6 gap-y-2 border-t border-line pt-4 text-sm text-ink-soft">
        <span className="inline-flex items-center gap-2">
          <Dot full /> the series
        </span>
        <span className="inline-flex items-center gap-2">
          <Dot full={false} /> upkeep, if you want it
        </span>
        <span className="basis-full">
          The toxin in Microinfusion is not drawn: whether and when it is used, a clinician decides.
        </span>
      </figcaption>
    </figure>
  )
}

function Lane({ lane: { name, series, upkeep, color } }: { lane: (typeof LANES)[number] }) {
  return (
    <svg
      role="img"
      aria-label={`${name}: visits in weeks ${series.join(', ')}, then around weeks ${upkeep.join(', ')}`}
      viewBox={`0 0 ${WIDTH} 32`}
      className="block h-auto w-full overflow-visible"
    >
      <path d={`M${EDGE} 16H${WIDTH}`} className="stroke-line-strong" strokeWidth="1.5" />
      {QUARTERS.map((week) => (
        <path key={week} d={`M${x(week)} 6v20`} className="stroke-line-strong" strokeWidth="1" />
      ))}
      {series.map((week) => (
        <circle key={week} cx={x(week)} cy="16" r="7" className={color} strokeWidth="2.5" />
      ))}
      {upkeep.map((week) => (
        <circle
          key={week}
          cx={x(week)}
          cy="16"
          r="7"
          className={cx(color, 'fill-paper')}
          strokeWidth="2.5"
        />
      ))}
    </svg>
  )
}

function x(week: number): number {
  return EDGE + (week / WEEKS) * (WIDTH - EDGE)
}

function Dot({ full }: { full: boolean }) {
  return (
    <svg aria-hidden="true" viewBox="0 0 16 16" className="size-4 shrink-0">
      <circle
        cx="8"
        cy="8"
        r="6"
        strokeWidth="2"
        className={cx('stroke-ink-soft', full ? 'fill-ink-soft' : 'fill-paper')}
      />
    </svg>
  )
}
