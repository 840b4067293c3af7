import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { listReviews } from '#app/reviews/desk/list-reviews.server'
import { readRefusalSpread } from '#app/reviews/desk/refusal-spread.server'
import { RefusalSpreadTable } from '#app/reviews/desk/refusal-spread-table'
import { ReviewTable } from '#app/reviews/desk/review-table'
import {
  parseReviewSearch,
  REVIEW_VIEWS,
  reviewListHref,
  type ReviewSearch,
} from '#app/reviews/desk/review-views'
import { requireStaff } from '#app/staff/require-staff.server'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { ViewLinks } from '#app/ui/view-links'

export const meta = () => [{ title: 'Reviews · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'reviews:read')
  const search = parseReviewSearch(new URL(request.url).searchParams)
  const [list, spread] = await Promise.all([listReviews(actor, search), readRefusalSpread(actor)])
  invariantResponse(list && spread, 403)
  return { search, spread, ...list }
}

export default function Reviews() {
  const { search, reviews, next, spread } = useLoaderData<typeof loader>()
  const views = Object.entries(REVIEW_VIEWS).map(([key, label]) => ({
    key,
    label,
    to: reviewListHref(search, { view: key as ReviewSearch['view'] }),
  }))
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-2xl">Reviews</h1>
      <ViewLinks label="States" views={views} current={search.view} />
      <Filters search={search} />
      <ReviewTable caption={`Reviews: ${REVIEW_VIEWS[search.view]}`} reviews={reviews} />
      {next ? (
        <Link
          to={reviewListHref(search, { after: next })}
          className="inline-flex min-h-target items-center self-start link"
        >
          Later reviews
        </Link>
      ) : null}
      <div className="mt-6 max-w-form">
        <RefusalSpreadTable rows={spread} />
        <p className="mt-2 text-sm text-ink-soft">
          Every review is shown, whatever its stars, unless one of the six reasons applies. If few
          stars were refused more often than many, ask why: that would be suppressing reviews (16
          CFR 465).
        </p>
      </div>
    </div>
  )
}

function Filters({ search: { view, stars, product } }: { search: ReviewSearch }) {
  return (
    <Form
      key={`${view} ${stars} ${product}`}
      method="get"
      className="flex flex-wrap items-end gap-2"
    >
      <input type="hidden" name="view" value={view} />
      <label className="flex min-w-0 flex-[0_1_20rem] flex-col gap-1 text-sm font-medium">
        Product
        <input
          name="product"
          type="search"
          maxLength={80}
          defaultValue={product}
          className={controlClasses}
        />
      </label>
      <label className="flex flex-col gap-1 text-sm font-medium">
        Stars
        <select name="stars" defaultValue={stars ?? ''} className={controlClasses}>
          <option value="">All</option>
          {[5, 4, 3, 2, 1].map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <Button look="quiet">Show</Button>
    </Form>
  )
}
