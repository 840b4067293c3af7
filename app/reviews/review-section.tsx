import type { ReviewsView } from './find-reviews.server'
import { ReviewFilters } from './review-filters'
import { ReviewItem } from './review-item'
import { reviewsHref } from './review-query'
import { ReviewSpread } from './review-spread'
import { Disclosure } from '#app/ui/disclosure'
import { Pagination } from '#app/ui/pagination'
import { Stars } from '#app/ui/stars'
import { Link } from '@remix-run/react'

type ReviewSectionProps = {
  /** The product's address without parameters. */
  path: string
  reviews: ReviewsView
}

/** What people who bought the product here say of it. */
export function ReviewSection({ path, reviews }: ReviewSectionProps) {
  const { rating } = reviews
  return (
    <section
      id="reviews"
      aria-labelledby="reviews-title"
      className="mt-section border-t border-line pt-8"
    >
      <h2 id="reviews-title" className="text-2xl">
        Reviews
      </h2>
      {rating ? (
        <div className="mt-5 grid gap-x-16 gap-y-8 lg:grid-cols-[18rem_minmax(0,1fr)]">
          <div className="flex flex-col gap-5">
            <p className="flex items-center gap-3">
              <span className="font-display text-4xl">{rating.average}</span>
              <span>
                <Stars of={Math.round(Number(rating.average))} className="h-5 text-clay" />
                <span className="sr-only">of 5 stars, on average, from </span>
                <span className="text-sm text-ink-soft">
                  {rating.count.toLocaleString('en-US')} {rating.count === 1 ? 'review' : 'reviews'}
                </span>
              </span>
            </p>
            <ReviewSpread {...{ path, reviews }} />
            <HowTheyComeAbout />
          </div>
          <List {...{ path, reviews }} />
        </div>
      ) : (
        <div className="mt-3 max-w-prose">
          <p className="text-ink-soft">
            No reviews yet. Whoever buys it here can write one from a week after it has arrived.
          </p>
          <HowTheyComeAbout />
        </div>
      )}
    </section>
  )
}

function List({ path, reviews }: ReviewSectionProps) {
  const { query, total, pageCount, items } = reviews
  return (
    <div className="flex flex-col gap-6">
      <ReviewFilters {...{ path, reviews }} />
      {items.length === 0 ? (
        <p>
          {total === 0 ? 'No review is like that.' : 'There is no such page of reviews.'}{' '}
          <Link to={`${path}#reviews`} preventScrollReset className="link">
            Show all reviews
          </Link>
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {items.map((review) => (
            <li key={review.id} className="py-6 first:pt-0">
              <ReviewItem review={review} />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        page={query.page}
        pageCount={pageCount}
        href={(page) => reviewsHref(path, query, { page })}
        label="Reviews"
      />
    </div>
  )
}

function HowTheyComeAbout() {
  return (
    <Disclosure summary="How reviews come about" className="border-y border-line text-sm">
      <p>
        Only people who bought the product here can review it, from a week after it has arrived. We
        give nothing for a review. We read each one before it is shown and show every one, whatever
        its stars, unless it has personal data, foul words, advertising or a medical claim, or is
        not about the product. We change no words.
      </p>
      <p className="mt-3">
        A review says what one person found. It is not our claim, and your skin may differ.
      </p>
    </Disclosure>
  )
}
