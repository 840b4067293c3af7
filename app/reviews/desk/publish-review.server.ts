import type { Actor } from '#app/staff/permissions'
import { adjustRatings } from '../adjust-ratings.server'
import {
  changeReview,
  waitsForCare,
  type NotChanged,
  type ReviewAsked,
} from './change-review.server'

/**
 * Shows a review on its product's page and counts its stars, in one transaction.
 * Refuses: 'care-first' for words that may tell of a reaction and have not been sent to care; see NotChanged.
 */
export function publishReview(
  actor: Actor,
  asked: ReviewAsked,
  now: Date,
): Promise<{ kind: 'done' | 'care-first' } | NotChanged> {
  const isDone = ({ status }: { status: string }) => status === 'published'
  return changeReview(actor, asked, now, isDone, async ({ tx, review, audit }) => {
    if (waitsForCare(review)) return { kind: 'care-first' }
    const { id, productId, stars, status } = review
    await tx.review.update({
      where: { id },
      data: { status: 'published', refusal: null, decidedAt: now, version: { increment: 1 } },
    })
    await adjustRatings(tx, [{ productId, stars, by: 1 }])
    const after = { status: 'published', stars }
    await audit({ action: 'review.published', before: { status }, after })
    return { kind: 'done' }
  })
}
