import { createElement } from 'react'
import { formatOrderNumber } from '#app/orders/order-number'
import { db } from '#app/platform/database.server'
import { drawMail } from '#app/platform/draw-mail.server'
import { env } from '#app/platform/environment.server'
import { deliverMail, keepMail } from '#app/platform/mail.server'
import { readShopProfile } from '#app/platform/shop-profile.server'
import { reviewPath } from '../review-path.server'
import type { ReviewMailJob } from './queue-review-mail.server'
import { CareMail, RefusedMail } from './review-mails'

/**
 * Writes one mail about a review and sends it; repeats send nothing more. Nothing is written about a review
 * that was withdrawn or changed since. Throws when it could not be handed over, for the job to try again.
 */
export async function mailReview(job: ReviewMailJob, now: Date): Promise<void> {
  const review = await findReview(job)
  if (!review) return
  const { recipient, subject, mail } =
    job.to === 'writer' ? toWriter(review, job.reason) : await toCare(review)
  const mailId = await keepMail({
    occasion: `review-${job.to === 'writer' ? 'refused' : 'care'}:${job.reviewId}:${job.version}`,
    orderId: review.orderId,
    recipient,
    subject,
    ...(await drawMail(mail)),
    now,
  })
  await deliverMail(mailId, now)
}

/** A mail to care is about the words, which a decision that came meanwhile leaves as they are. */
function findReview({ to, reviewId: id, version }: ReviewMailJob) {
  return db.review.findFirst({
    where: to === 'writer' ? { id, version } : { id, sentToCareAt: { not: null } },
    select: {
      id: true,
      orderId: true,
      orderLineId: true,
      stars: true,
      title: true,
      text: true,
      order: { select: { id: true, number: true, fullName: true, email: true } },
      product: { select: { name: true, brand: { select: { name: true } } } },
    },
  })
}

type Found = NonNullable<Awaited<ReturnType<typeof findReview>>>

function toWriter(
  { order, orderLineId, product }: Found,
  reason: Extract<ReviewMailJob, { to: 'writer' }>['reason'],
) {
  return {
    recipient: order.email,
    subject: `Your review of ${product.name}`,
    mail: createElement(RefusedMail, {
      fullName: order.fullName,
      product: `${product.brand.name} ${product.name}`,
      reason,
      link: env.SHOP_URL + reviewPath(order, orderLineId),
    }),
  }
}

async function toCare({ id, order, product, stars, title, text }: Found) {
  const number = formatOrderNumber(order.number)
  return {
    recipient: (await readShopProfile()).reactionEmail,
    subject: `Order ${number}: a review that may tell of a reaction`,
    mail: createElement(CareMail, {
      order: number,
      product: `${product.brand.name} ${product.name}`,
      stars,
      reviewTitle: title,
      reviewText: text,
      link: `${env.SHOP_URL}/admin/reviews/${id}`,
    }),
  }
}
