import type { Prisma, Transaction } from '#app/platform/database.server'
import { findReviewFlags, needsCare, wordsOf } from './review-flags'

export const reportable = {
  product: { select: { name: true, regulatoryClass: true, tags: true } },
} satisfies Prisma.ReviewInclude

type Reportable = Prisma.ReviewGetPayload<{ include: typeof reportable }>

/**
 * Before a writer's words go: those that may tell of a reaction, and that nobody has sent to care yet, are mailed
 * there. Whoever changes their mind about a review has still told us of what happened. True when they were.
 */
export async function reportBeforeGone(
  tx: Transaction,
  review: Reportable,
  { takenBack, now }: { takenBack: boolean; now: Date },
): Promise<boolean> {
  const { id: reviewId, sentToCareAt, status, product } = review
  if (sentToCareAt !== null || status === 'withdrawn') return false
  if (!needsCare(findReviewFlags(wordsOf(review), product))) return false
  // Loaded here: what draws mails is heavy, and few reviews need it.
  const { keepCareMail } = await import('./mail/care-mail.server')
  await keepCareMail(tx, { reviewId, words: review, takenBack }, now)
  return true
}
