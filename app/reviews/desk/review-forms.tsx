import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useShopProfile } from '#app/platform/shop-profile'
import { REFUSAL_REASONS } from '../refusal-reasons'
import { wordsOf } from '../review-flags'
import type { DeskReview } from './read-review.server'
import { LONGEST_REPLY, type TypedAction } from './review-action'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { Notice } from '#app/ui/notice'

type ReviewFormsProps = {
  review: DeskReview
  /** What was sent and not taken. */
  typed: TypedAction | undefined
  /** What is wrong with the reply. */
  replyProblem: string | undefined
}

/** What somebody may do with the review as it is now. */
export function ReviewForms({ review, typed, replyProblem }: ReviewFormsProps) {
  const { status, needsCare } = review
  if (status === 'withdrawn') return null
  return (
    <div className="flex max-w-form flex-col gap-6">
      <Care review={review} />
      {status === 'published' ? null : (
        <Act review={review}>
          <Button name="intent" value="publish" look={needsCare ? 'quiet' : 'primary'} size="sm">
            Publish
          </Button>
        </Act>
      )}
      <Refuse {...{ review, typed }} />
      {status === 'published' ? <Reply {...{ review, typed, replyProblem }} /> : null}
    </div>
  )
}

/** A form that says which review its person saw. */
function Act({ review, children }: { review: DeskReview; children: ReactNode }) {
  return (
    <Form method="post" className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="version" value={review.version} />
      <input type="hidden" name="seenStatus" value={review.status} />
      <input type="hidden" name="seenWords" value={wordsOf(review)} />
      <input type="hidden" name="seenReply" value={review.reply ?? ''} />
      {children}
    </Form>
  )
}

function Care({ review }: { review: DeskReview }) {
  const { reactionEmail } = useShopProfile()
  if (review.sentToCareAt) return null
  return (
    <Notice
      standing
      kind={review.needsCare ? 'caution' : 'info'}
      title={
        review.needsCare ? 'Some words may tell of a reaction.' : 'Does it tell of a reaction?'
      }
    >
      <p className="mb-3 text-sm">
        The law has us name a contact for reports of reactions, {reactionEmail}, and keep the
        reports of serious ones for six years (MoCRA). Whether this is one, care decides. Send it
        there
        {review.needsCare ? ' before you decide whether it is shown' : ''}: care gets the words, the
        product and the order number.
      </p>
      <Act review={review}>
        <Button name="intent" value="care" look={review.needsCare ? 'primary' : 'quiet'} size="sm">
          Send to care
        </Button>
      </Act>
    </Notice>
  )
}

function Refuse({ review, typed }: Pick<ReviewFormsProps, 'review' | 'typed'>) {
  const chosen = typed?.intent === 'refuse' ? typed.reason : (review.refusal ?? undefined)
  return (
    <Act review={review}>
      <label className="flex min-w-0 flex-[0_1_18rem] flex-col gap-1 text-sm font-medium">
        Refuse because of
        <select name="reason" defaultValue={chosen ?? ''} required className={controlClasses}>
          <option value="">Choose the reason</option>
          {Object.entries(REFUSAL_REASONS).map(([reason, { label }]) => (
            <option key={reason} value={reason}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Button name="intent" value="refuse" look="danger">
        Refuse
      </Button>
      <p className="w-full text-sm text-ink-soft">
        There is no other reason. The writer gets a mail with it and can send other words.
      </p>
    </Act>
  )
}

function Reply({ review, typed, replyProblem }: ReviewFormsProps) {
  const text = typed?.intent === 'reply' ? typed.text : (review.reply ?? undefined)
  return (
    <div className="flex flex-col gap-2">
      <Act review={review}>
        <div className="flex w-full flex-col gap-1">
          <label htmlFor="reply" className="text-sm font-medium">
            Reply of the shop
          </label>
          <p id="reply-hint" className="text-sm text-ink-soft">
            Everybody reads it under the review. It may claim no more than the product’s page.
          </p>
          <textarea
            id="reply"
            name="text"
            rows={4}
            maxLength={LONGEST_REPLY}
            defaultValue={text ?? ''}
            required
            aria-invalid={replyProblem ? true : undefined}
            aria-describedby={replyProblem ? 'reply-hint reply-error' : 'reply-hint'}
            className={controlClasses}
          />
          {replyProblem ? (
            <p id="reply-error" className="text-sm font-medium text-error">
              {replyProblem}
            </p>
          ) : null}
        </div>
        <Button name="intent" value="reply" look="quiet" size="sm">
          {review.reply ? 'Replace the reply' : 'Reply'}
        </Button>
      </Act>
      {review.reply ? (
        <Act review={review}>
          <Button name="intent" value="withdraw-reply" look="plain" size="sm">
            Withdraw the reply
          </Button>
        </Act>
      ) : null}
    </div>
  )
}
