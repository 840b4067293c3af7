import { cx } from '#app/ui/cx'

export interface ChartBar {
  key: string
  /** Below the bar, or before it. */
  name: string
  value: number
  /** The value in words, with its unit. */
  text: string
}

type ChartProps = {
  /** What the figures are. */
  title: string
  bars: readonly ChartBar[]
  className?: string
}

const HEIGHT = 120
const BAR = 10
const GAP = 3

/** Values over time, as columns on a line of zero; for the eye only, so a table beside it has the figures. */
export function ColumnChart({ title, bars, className }: ChartProps) {
  const top = Math.max(0, ...bars.map(({ value }) => value))
  const bottom = Math.min(0, ...bars.map(({ value }) => value))
  const scale = HEIGHT / (top - bottom || 1)
  const width = Math.max(1, bars.length * (BAR + GAP) - GAP)
  const [first, last] = [bars[0], bars.at(-1)]
  if (!first || !last) return null
  return (
    <figure aria-hidden="true" className={cx('text-xs text-ink-soft', className)}>
      <p className="mb-1 tabular-nums">
        {title}, up to {bars.find(({ value }) => value === top)?.text ?? 'nothing'}
      </p>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-36 w-full overflow-visible"
      >
        {bars.map(({ key, name, value, text }, index) => (
          <rect
            key={key}
            x={index * (BAR + GAP)}
            y={(top - Math.max(0, value)) * scale}
            width={BAR}
            height={Math.abs(value) * scale}
            className={value < 0 ? 'fill-error' : 'fill-moss'}
          >
            <title>{`${name}: ${text}`}</title>
          </rect>
        ))}
        <line
          x1={0}
          x2={width}
          y1={top * scale}
          y2={top * scale}
          vectorEffect="non-scaling-stroke"
          className="stroke-line-strong"
        />
      </svg>
      <figcaption className="mt-1 flex justify-between gap-4">
        <span>{first.name}</span>
        {last === first ? null : <span>{last.name}</span>}
      </figcaption>
    </figure>
  )
}

/** Values side by side, the largest as long as there is room; for the eye only, as above. */
export function BarChart({ title, bars, className }: ChartProps) {
  const top = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <ul aria-hidden="true" className={cx('flex flex-col gap-1.5 text-xs text-ink-soft', className)}>
      <li className="text-right">{title}</li>
      {bars.map(({ key, name, value, text }) => (
        <li key={key}>
          <span className="flex justify-between gap-3">
            <span className="truncate">{name}</span>
            <span className="tabular-nums">{text}</span>
          </span>
          <svg viewBox="0 0 100 2" preserveAspectRatio="none" className="h-2 w-full">
            <rect width={(Math.max(0, value) / top) * 100} height="2" className="fill-moss" />
          </svg>
        </li>
      ))}
    </ul>
  )
}
