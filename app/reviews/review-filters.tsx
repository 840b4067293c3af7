import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { ReviewsView } from './find-reviews.server'
import { SORTS } from './review-query'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'

/** Which reviews to show and in what order; a plain form, whose answer is an address. */
export function ReviewFilters({ path, reviews }: { path: string; reviews: ReviewsView }) {
  const { query, skinTypes, spread, total } = reviews
  return (
    <Form
      key={JSON.stringify(query)}
      method="get"
      action={`${path}#reviews`}
      preventScrollReset
      aria-label="Choose reviews"
      className="flex flex-wrap items-end gap-3"
    >
      <Choice name="stars" label="Stars" chosen={String(query.stars ?? '')}>
        <option value="">All</option>
        {spread.map(({ stars, count }) => (
          <option key={stars} value={stars}>
            {stars} ({count})
          </option>
        ))}
      </Choice>
      {skinTypes.length > 0 ? (
        <Choice name="skin" label="Skin of the writer" chosen={query.skin ?? ''}>
          <option value="">All</option>
          {skinTypes.map(({ slug, name, count }) => (
            <option key={slug} value={slug}>
              {name} ({count})
            </option>
          ))}
        </Choice>
      ) : null}
      <Choice name="sort" label="In order of" chosen={query.sort}>
        {Object.entries(SORTS).map(([sort, label]) => (
          <option key={sort} value={sort}>
            {label}
          </option>
        ))}
      </Choice>
      <Button look="quiet">Show</Button>
      <p className="w-full text-sm text-ink-soft">
        {total.toLocaleString('en-US')} {total === 1 ? 'review' : 'reviews'}
        {query.stars || query.skin ? ' like that' : ''}
      </p>
    </Form>
  )
}

type ChoiceProps = { name: string; label: string; chosen: string; children: ReactNode }

function Choice({ name, label, chosen, children }: ChoiceProps) {
  return (
    <label className="flex min-w-32 flex-col gap-1 text-sm font-medium">
      {label}
      <select name={name} defaultValue={chosen} className={controlClasses}>
        {children}
      </select>
    </label>
  )
}
