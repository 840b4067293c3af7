import type { Actor } from '#app/staff/permissions'
import { claimsIn } from '../review-flags'
import { changeReview, type NotChanged, type ReviewAsked } from './change-review.server'

export type ReplyOutcome =
  | { kind: 'done' }
  /** Only what everybody can read is answered in public. */
  | { kind: 'not-published' }
  /** Under a review the shop may say no more than on the page itself. */
  | { kind: 'claims'; claims: ReturnType<typeof claimsIn> }
  | NotChanged

/**
 * The shop's answer, shown under the review; another one replaces it. Refuses a text with a claim that the
 * product may not be sold with, whoever made it first: agreeing with a shopper's claim is making it. Its words go with
 * the review, so the trail has none of them.
 */
export function replyToReview(
  actor: Actor,
  { text, ...asked }: ReviewAsked & { text: string },
  now: Date,
): Promise<ReplyOutcome> {
  const isDone = ({ reply }: { reply: string | null }) => reply === text
  return changeReview<ReplyOutcome>(actor, asked, now, isDone, async ({ tx, review, audit }) => {
    if (review.status !== 'published') return { kind: 'not-published' }
    const claims = claimsIn(text, review.product)
    if (claims.length > 0) return { kind: 'claims', claims }
    await tx.review.update({
      where: { id: review.id },
      data: { reply: text, repliedAt: now, version: { increment: 1 } },
    })
    await audit({
      action: 'review.replied',
      before: { reply: review.reply === null ? 'none' : 'written' },
      after: { reply: review.reply === null ? 'written' : 'rewritten' },
    })
    return { kind: 'done' }
  })
}

/** Takes the shop's answer away; the review stays. Refuses: see NotChanged. */
export function withdrawReply(
  actor: Actor,
  asked: ReviewAsked,
  now: Date,
): Promise<{ kind: 'done' } | NotChanged> {
  const isDone = ({ reply }: { reply: string | null }) => reply === null
  return changeReview(actor, asked, now, isDone, async ({ tx, review, audit }) => {
    await tx.review.update({
      where: { id: review.id },
      data: { reply: null, repliedAt: null, version: { increment: 1 } },
    })
    await audit({ action: 'review.reply_withdrawn', before: { reply: 'written' } })
    return { kind: 'done' }
  })
}
