import type { Actor } from '#app/staff/permissions'
import { keepCareMail } from '#app/reviews/mail/care-mail.server'
import { changeReview, type NotChanged, type ReviewAsked } from './change-review.server'

/**
 * Mails a review's words to those who take reports of reactions: whether it is one is theirs to say.
 * Refuses: see NotChanged.
 */
export function sendToCare(
  actor: Actor,
  asked: ReviewAsked,
  now: Date,
): Promise<{ kind: 'done' } | NotChanged> {
  const isDone = ({ sentToCareAt }: { sentToCareAt: Date | null }) => sentToCareAt !== null
  return changeReview(actor, asked, now, isDone, async ({ tx, review, audit }) => {
    const { id: reviewId } = review
    const { version } = await tx.review.update({
      where: { id: reviewId },
      data: { sentToCareAt: now, version: { increment: 1 } },
    })
    await keepCareMail(tx, { reviewId, words: { ...review, version }, takenBack: false }, now)
    await audit({ action: 'review.sent_to_care' })
    return { kind: 'done' }
  })
}
