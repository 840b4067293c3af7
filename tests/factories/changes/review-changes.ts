import { publishReview } from '#app/reviews/desk/publish-review.server'
import { refuseReview } from '#app/reviews/desk/refuse-review.server'
import { replyToReview, withdrawReply } from '#app/reviews/desk/reply-to-review.server'
import { sendToCare } from '#app/reviews/desk/send-to-care.server'
import type { Actor } from '#app/staff/permissions'
import { aReview } from '#tests/factories/review'
import { leaves, now, type Change } from './leaves'

const waiting = async () => ({ reviewId: (await aReview()).id, version: 1 })

async function published(olive: Actor) {
  const asked = await waiting()
  await publishReview(olive, asked, now)
  return { ...asked, version: 2 }
}

async function answered(olive: Actor) {
  const asked = await published(olive)
  await replyToReview(olive, { ...asked, text: 'Thank you.' }, now)
  return { ...asked, version: 3 }
}

/** What staff do to reviews, and the row that each leaves. */
export const REVIEW_CHANGES: readonly Change[] = [
  leaves('review.published', publishReview, 'reviews:moderate', async (olive) => [
    olive,
    await waiting(),
    now,
  ]),
  leaves('review.refused', refuseReview, 'reviews:moderate', async (olive) => [
    olive,
    { ...(await waiting()), reason: 'foul' as const },
    now,
  ]),
  leaves('review.sent_to_care', sendToCare, 'reviews:moderate', async (olive) => [
    olive,
    await waiting(),
    now,
  ]),
  leaves('review.replied', replyToReview, 'reviews:moderate', async (olive) => [
    olive,
    { ...(await published(olive)), text: 'Thank you.' },
    now,
  ]),
  leaves('review.reply_withdrawn', withdrawReply, 'reviews:moderate', async (olive) => [
    olive,
    await answered(olive),
    now,
  ]),
]
