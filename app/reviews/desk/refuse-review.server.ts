import type { Actor } from '#app/staff/permissions'
import { adjustRatings } from '../adjust-ratings.server'
import { queueReviewMail } from '#app/reviews/mail/queue-review-mail.server'
import type { RefusalReason } from '../refusal-reasons'
import {
  changeReview,
  waitsForCare,
  type NotChanged,
  type ReviewAsked,
} from './change-review.server'

/**
 * Keeps a review off the page, or takes it off, for one of the reasons that there are; its writer gets a mail
 * with the reason and the way to other words.
 * Refuses: 'care-first' for words that may tell of a reaction and have not been sent to care; see NotChanged.
 */
export function refuseReview(
  actor: Actor,
  { reason, ...asked }: ReviewAsked & { reason: RefusalReason },
  now: Date,
): Promise<{ kind: 'done' | 'care-first' } | NotChanged> {
  const isDone = ({ refusal }: { refusal: string | null }) => refusal === reason
  return changeReview(actor, asked, now, isDone, async ({ tx, review, audit }) => {
    if (waitsForCare(review)) return { kind: 'care-first' }
    const { id, productId, stars, status } = review
    const { version } = await tx.review.update({
      where: { id },
      data: { status: 'refused', refusal: reason, decidedAt: now, version: { increment: 1 } },
    })
    if (status === 'published') await adjustRatings(tx, [{ productId, stars, by: -1 }])
    await queueReviewMail(tx, { to: 'writer', reviewId: id, version, reason })
    const before = { status, ...(review.refusal ? { reason: review.refusal } : {}) }
    await audit({ action: 'review.refused', before, after: { status: 'refused', reason, stars } })
    return { kind: 'done' }
  })
}
