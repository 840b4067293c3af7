import { formatOrderNumber } from '#app/orders/order-number'
import { db, type Prisma, type Transaction } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit, type AuditRecord } from '#app/staff/record-audit.server'
import { findReviewFlags, needsCare, wordsOf } from '../review-flags'

export interface ReviewAsked {
  reviewId: string
  /** Of the review that the person saw. */
  version: number
}

/** Nothing happened: an earlier press did it, it changed since, its writer took it back, or it is not theirs. */
export type NotChanged = { kind: 'already' | 'changed' | 'withdrawn' | 'gone' | 'not-allowed' }

const include = {
  order: { select: { number: true } },
  product: { select: { id: true, name: true, regulatoryClass: true, tags: true } },
} satisfies Prisma.ReviewInclude

export type LockedReview = Prisma.ReviewGetPayload<{ include: typeof include }>

interface ReviewChange {
  tx: Transaction
  review: LockedReview
  /** Writes the change into the trail, in its transaction; never the writer's words or name. */
  audit: (entry: Omit<AuditRecord, 'record'>) => Promise<void>
}

/**
 * What every change of a review by staff goes through: permission first, then the row is held. `isDone` says
 * that an earlier press has done it. Refuses: see NotChanged.
 */
export function changeReview<Outcome extends { kind: string }>(
  actor: Actor,
  { reviewId, version }: ReviewAsked,
  now: Date,
  isDone: (review: LockedReview) => boolean,
  work: (change: ReviewChange) => Promise<Outcome>,
): Promise<Outcome | NotChanged> {
  if (!may(actor, 'reviews:moderate')) return Promise.resolve({ kind: 'not-allowed' })
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Review" WHERE "id" = ${reviewId}::uuid FOR UPDATE`
    const review = await tx.review.findUnique({ where: { id: reviewId }, include })
    if (!review) return { kind: 'gone' }
    if (review.status === 'withdrawn') return { kind: 'withdrawn' }
    if (isDone(review)) return { kind: 'already' }
    if (review.version !== version) return { kind: 'changed' }
    const name = formatOrderNumber(review.order.number)
    const record = { kind: 'review', id: reviewId, name } as const
    return work({
      tx,
      review,
      audit: (entry) => recordAudit(tx, actor, { ...entry, record }, now),
    })
  })
}

/** Whether words that may tell of a reaction have not gone to care yet. */
export function waitsForCare(review: LockedReview): boolean {
  return review.sentToCareAt === null && needsCare(findReviewFlags(wordsOf(review), review.product))
}
