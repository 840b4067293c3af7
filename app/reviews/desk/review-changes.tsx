import { wordsOf } from '../review-flags'
import type { ReviewProblem } from './answer-action.server'
import type { DeskReview } from './read-review.server'
import { STATUS_WORDS } from './review-status'

type ReviewChangesProps = { seen: NonNullable<ReviewProblem['seen']>; review: DeskReview }

/** What is different from the review that a form began from. */
export function ReviewChanges({ seen, review }: ReviewChangesProps) {
  const { status, words, reply } = seen
  const before = words.replaceAll('\r\n', '\n')
  const rows = [
    { name: 'State', before: wordOf(status), now: wordOf(review.status) },
    { name: 'Words', before, now: wordsOf(review) },
    { name: 'Reply', before: reply.replaceAll('\r\n', '\n'), now: review.reply ?? '' },
  ].filter((row) => row.before !== row.now)
  return (
    <dl className="mt-2 flex flex-col gap-2 text-sm">
      {rows.map((row) => (
        <div key={row.name}>
          <dt className="font-medium">{row.name}</dt>
          <dd className="whitespace-pre-line">You saw: {row.before || 'none'}</dd>
          <dd className="whitespace-pre-line">Now: {row.now || 'none'}</dd>
        </div>
      ))}
      {rows.length === 0 ? (
        <div>
          <dt className="font-medium">Care</dt>
          <dd>Somebody has sent it to care.</dd>
        </div>
      ) : null}
    </dl>
  )
}

function wordOf(status: string): string {
  return Object.hasOwn(STATUS_WORDS, status)
    ? STATUS_WORDS[status as keyof typeof STATUS_WORDS]
    : status
}
