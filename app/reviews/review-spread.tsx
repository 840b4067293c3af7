import { Link } from '@remix-run/react'
import { reviewsHref } from './review-query'
import type { ReviewsView } from './find-reviews.server'
import { cx } from '#app/ui/cx'

/** How many gave each number of stars, as a table with bars; each number leads to its reviews. */
export function ReviewSpread({ path, reviews }: { path: string; reviews: ReviewsView }) {
  const { spread, query } = reviews
  const all = spread.reduce((sum, { count }) => sum + count, 0)
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">Reviews by stars</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Stars</th>
          <th scope="col">Share</th>
          <th scope="col">Reviews</th>
        </tr>
      </thead>
      <tbody>
        {spread.map(({ stars, count }) => {
          const share = all === 0 ? 0 : Math.round((100 * count) / all)
          const chosen = query.stars === stars
          return (
            <tr key={stars}>
              <th scope="row" className="w-16 py-0.5 text-left font-normal whitespace-nowrap">
                {count === 0 ? (
                  starWords(stars)
                ) : (
                  <Link
                    to={reviewsHref(path, query, { stars: chosen ? null : stars })}
                    preventScrollReset
                    aria-current={chosen ? 'true' : undefined}
                    className={cx('touch-link link', chosen && 'font-semibold')}
                  >
                    {starWords(stars)}
                  </Link>
                )}
              </th>
              <td className="px-3">
                <span className="sr-only">{share}%</span>
                <svg
                  aria-hidden="true"
                  viewBox="0 0 100 8"
                  preserveAspectRatio="none"
                  className="block h-2 w-full rounded-full bg-mist-deep"
                >
                  <rect width={share} height="8" className="fill-clay" />
                </svg>
              </td>
              <td className="w-8 text-right tabular-nums">{count.toLocaleString('en-US')}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function starWords(stars: number): string {
  return stars === 1 ? '1 star' : `${stars} stars`
}
