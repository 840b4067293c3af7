import type { Rating } from '#app/catalog/rating'
import { cx } from '#app/ui/cx'
import { Stars } from '#app/ui/stars'

/** A star, the average and how many reviews it comes from, in one short line. */
export function RatingNote({ rating, className }: { rating: Rating; className?: string }) {
  const { average, count } = rating
  return (
    <p className={cx('flex items-center gap-1 text-sm text-ink-soft', className)}>
      <Stars of={1} outOf={1} className="size-4 text-clay" />
      <span className="sr-only">Rated </span>
      <span className="font-medium text-ink tabular-nums">{average}</span>
      <span className="sr-only"> of 5, from </span>
      <span>
        <span aria-hidden="true">· </span>
        {count.toLocaleString('en-US')} {count === 1 ? 'review' : 'reviews'}
      </span>
    </p>
  )
}
