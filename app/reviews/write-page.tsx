import { shopDayWords } from '#app/time/shop-clock'
import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'
import type { BoughtLine, OwnReview } from './bought-line.server'
import { ReactionContact } from '#app/catalog/reaction-contact'
import { REFUSAL_REASONS } from './refusal-reasons'
import { ReviewFormFields } from './review-form-fields'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { Notice } from '#app/ui/notice'

type WritePageProps = {
  bought: BoughtLine
  /** The way back to the order, with its key. */
  orderPath: string
  problem: string | undefined
  /** True where what is stored is no longer what the form began from. */
  hasChanged: boolean
  lastResult: SubmissionResult | undefined
}

/** Where somebody with the order's link writes, changes or withdraws what they say of one of its products. */
export function WritePage(props: WritePageProps) {
  const { bought, orderPath, problem, hasChanged, lastResult } = props
  const { order, product, productPath, from, until, canWrite, review } = bought
  const hasReview = review !== null && review.status !== 'withdrawn'
  return (
    <div className="page-column py-section">
      <div className="flex max-w-form flex-col gap-6">
        <header className="flex flex-col gap-2">
          <p className="eyebrow">
            <Link to={orderPath} className="touch-link link-quiet">
              Order {order}
            </Link>
          </p>
          <h1 className="text-3xl">{hasReview ? 'Your review' : 'Write a review'}</h1>
          <p className="text-lg text-ink-soft">
            {productPath ? (
              <Link to={productPath} className="link-quiet">
                {product}
              </Link>
            ) : (
              product
            )}
          </p>
        </header>
        {problem ? (
          <Notice kind="error" title={problem}>
            {hasChanged && review ? <Stored review={review} /> : null}
          </Notice>
        ) : null}
        {review ? <State review={review} /> : null}
        {canWrite ? (
          <>
            <p className="text-sm text-ink-soft">
              We read each review before it is shown. The number of stars decides nothing, and
              nobody gets anything for one. You can change it for 30 days and withdraw it whenever
              you like. {hasReview ? 'A change is read again before it is shown.' : null}
            </p>
            <ReviewFormFields key={review?.version ?? 0} bought={bought} lastResult={lastResult} />
          </>
        ) : (
          <p className="text-ink-soft">
            {until
              ? `It could be changed until ${shopDayWords(until)}.`
              : from
                ? `You can review it from ${shopDayWords(from)}, when you have had a week with it.`
                : 'You can review it a week after it has arrived.'}
          </p>
        )}
        {hasReview ? <Withdraw /> : null}
        <p className="border-t border-line pt-5 text-sm text-ink-soft">
          Did your skin react to it? Stop using it and write to <ReactionContact /> as well: there
          somebody answers you. In an emergency call 911.
        </p>
      </div>
    </div>
  )
}

function Stored({ review: { stars, title, text } }: { review: OwnReview }) {
  return (
    <p className="mt-1 whitespace-pre-line">
      It now says, with {stars} {stars === 1 ? 'star' : 'stars'}: “{title}” {text}
    </p>
  )
}

function State({ review }: { review: OwnReview }) {
  if (review.status === 'published')
    return (
      <Notice kind="success" title="Your review is shown with the product. Thank you.">
        {review.reply ? <p>We replied: {review.reply}</p> : null}
      </Notice>
    )
  if (review.status === 'waiting')
    return <Notice title="Thank you. We read it soon; until then only you see it here." />
  if (review.status === 'withdrawn' || !review.refusal)
    return <Notice title="You withdrew your review. Its words are deleted." />
  const { sentence, fix } = REFUSAL_REASONS[review.refusal]
  return (
    <Notice kind="caution" title="We could not show your review as it is.">
      <p>
        {sentence} {fix}
      </p>
    </Notice>
  )
}

function Withdraw() {
  return (
    <Disclosure summary="Withdraw the review">
      <p className="mb-4 text-ink-soft">
        It is no longer shown, and its words are deleted. You can write another one later.
      </p>
      <Form method="post">
        <Button look="danger" name="intent" value="withdraw">
          Withdraw it
        </Button>
      </Form>
    </Disclosure>
  )
}
