import { shopDayWords } from '#app/time/shop-clock'
import { Link } from '@remix-run/react'
import type { OrderReviews } from './order-reviews.server'
import type { ReviewStatus } from './review-times'

type OrderReviewsProps = {
  /** The order's own path and its search, which has the key. */
  orderPath: string
  search: string
  reviews: OrderReviews
}

/** The way to a review of each product of an order that has arrived. */
export function OrderReviewsList({ orderPath, search, reviews }: OrderReviewsProps) {
  const { from, open, products } = reviews
  return (
    <section aria-labelledby="order-reviews" className="max-w-form print:hidden">
      <h2 id="order-reviews" className="text-2xl">
        What was it like?
      </h2>
      {open ? (
        <ul className="mt-3 divide-y divide-line">
          {products.map(({ lineId, name, status }) => (
            <li key={lineId} className="flex flex-wrap items-center justify-between gap-x-4 py-2">
              <Link
                to={`${orderPath}/review/${lineId}${search}`}
                className="inline-flex min-h-target items-center link"
              >
                {status === null || status === 'withdrawn' ? `Review ${name}` : name}
              </Link>
              {status ? <span className="text-sm text-ink-soft">{STATES[status]}</span> : null}
            </li>
          ))}
        </ul>
      ) : (
        <p className="mt-2 text-ink-soft">
          You can review it from {shopDayWords(from)}, when you have had a week with it.
        </p>
      )}
    </section>
  )
}

const STATES: Record<ReviewStatus, string> = {
  waiting: 'Your review waits for us to read it',
  published: 'Your review is shown',
  refused: 'Your review is not shown',
  withdrawn: 'You withdrew your review',
}
