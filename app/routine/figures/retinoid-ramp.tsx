import { cx } from '#app/ui/cx'
import { FIGURE_COLORS as paint } from './figure-colors'

const NIGHTS = Array.from({ length: 14 }, (_, night) => night)

const GEARS = [
  {
    weeks: 'Weeks 1 and 2',
    words: 'Two nights a week',
    on: (night: number) => night % 7 === 1 || night % 7 === 4,
  },
  { weeks: 'Weeks 3 and 4', words: 'Every other night', on: (night: number) => night % 2 === 1 },
  { weeks: 'From week 5', words: 'Nightly, if skin stays calm', on: () => true },
] as const

/** How often a retinoid is used in its first weeks: fourteen nights in each of three gears. */
export function RetinoidRamp({ className }: { className?: string }) {
  return (
    <figure className={cx('grid gap-5', className)}>
      <ol className="grid gap-5">
        {GEARS.map(({ weeks, words, on }) => (
          <li
            key={weeks}
            className="grid items-center gap-x-8 gap-y-2 sm:grid-cols-[13rem_minmax(0,1fr)]"
          >
            <p>
              <span className="font-display text-lg">{weeks}</span>
              <span className="block text-sm text-ink-soft">{words}</span>
            </p>
            <svg
              role="img"
              aria-label={`${NIGHTS.filter(on).length} of 14 nights`}
              viewBox="0 0 434 34"
              className="block h-auto w-full max-w-xl overflow-visible"
            >
              {NIGHTS.map((night) => (
                <Night key={night} night={night} on={on(night)} />
              ))}
            </svg>
          </li>
        ))}
      </ol>
      <figcaption className="border-t border-line pt-4 text-sm text-ink-soft">
        Each mark is a night, two weeks to a row. Stay in a gear for as long as your skin needs, and
        go back one whenever it complains.
      </figcaption>
    </figure>
  )
}

function Night({ night, on }: { night: number; on: boolean }) {
  const x = 16 + night * 30 + (night > 6 ? 12 : 0)
  return on ? (
    <g>
      <circle cx={x} cy="17" r="12" fill={paint.night} />
      <path
        d={`M${x + 6} 21.5A7.5 7.5 0 1 1 ${x - 1} 9.5A6 6 0 0 0 ${x + 6} 21.5Z`}
        fill={paint.plugTop}
      />
    </g>
  ) : (
    <circle cx={x} cy="17" r="11" fill="none" strokeWidth="1.5" className="stroke-line-strong" />
  )
}
