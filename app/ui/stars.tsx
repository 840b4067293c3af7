import { cx } from '#app/ui/cx'

const SIZE = 24
const STAR = 'l2.5 5.35 5.75.75-4.2 4.05 1.05 5.85-5.1-2.85-5.1 2.85 1.05-5.85-4.2-4.05 5.75-.75Z'

type StarsProps = {
  /** How many of them are full. */
  of: number
  outOf?: number
  /** Read out, such as "4 of 5 stars"; without it the picture is decoration. */
  label?: string
  className?: string
}

/** A row of stars, some of them full. */
export function Stars({ of, outOf = 5, label, className = 'h-5' }: StarsProps) {
  const named = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg
      viewBox={`0 0 ${SIZE * outOf} ${SIZE}`}
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinejoin="round"
      className={cx('shrink-0', className)}
      {...named}
    >
      <path d={row(0, of)} fill="currentColor" />
      <path d={row(of, outOf)} fill="none" />
    </svg>
  )
}

/** The outlines of the stars from one place of the row to another. */
function row(from: number, to: number): string {
  return Array.from({ length: to - from }, (_, index) => {
    return `M${SIZE * (from + index) + SIZE / 2} 3.75${STAR}`
  }).join('')
}
