import type { Actor } from '#app/staff/permissions'
import { publishReview } from './publish-review.server'
import { refuseReview } from './refuse-review.server'
import { replyToReview, withdrawReply } from './reply-to-review.server'
import type { ReviewAction } from './review-action'
import { sendToCare } from './send-to-care.server'

/** A refusal in words; `field` is the one beside which it stands, `seen` what the person had before them. */
export interface ReviewProblem {
  words: string
  status: 400 | 409
  field?: 'text' | undefined
  seen?: { status: string; words: string; reply: string } | undefined
}

/** Does what a form of the review's page asks; a problem in words, or what no form of ours leads to. */
export async function doReviewAction(
  actor: Actor,
  reviewId: string,
  asked: ReviewAction,
  now: Date,
): Promise<ReviewProblem | 'done' | 'gone' | 'not-allowed'> {
  const outcome = await act(actor, reviewId, asked, now)
  switch (outcome.kind) {
    case 'done':
    case 'already':
      return 'done'
    case 'gone':
    case 'not-allowed':
      return outcome.kind
    case 'claims': {
      const words = outcome.claims.map(
        ({ phrase, reason, instead }) => `“${phrase}”: ${reason} Say instead: ${instead}.`,
      )
      return { words: words.join(' '), status: 400, field: 'text' }
    }
    case 'changed': {
      const { seenStatus: status, seenWords: words, seenReply: reply } = asked
      return { words: PROBLEMS.changed, status: 409, seen: { status, words, reply } }
    }
    default:
      return { words: PROBLEMS[outcome.kind], status: 409 }
  }
}

const PROBLEMS = {
  changed:
    'The review has changed since you opened it, so nothing was done. It is shown as it is now.',
  'care-first':
    'Some words may tell of a reaction. Send it to care first; then decide whether it is shown.',
  'not-published': 'A reply stands under a review that everybody can read. Publish it first.',
  withdrawn: 'Its writer has withdrawn it. There is nothing left to decide.',
}

function act(actor: Actor, reviewId: string, asked: ReviewAction, now: Date) {
  const about = { reviewId, version: asked.version }
  switch (asked.intent) {
    case 'publish':
      return publishReview(actor, about, now)
    case 'refuse':
      return refuseReview(actor, { ...about, reason: asked.reason }, now)
    case 'care':
      return sendToCare(actor, about, now)
    case 'reply':
      return replyToReview(actor, { ...about, text: asked.text }, now)
    case 'withdraw-reply':
      return withdrawReply(actor, about, now)
  }
}
