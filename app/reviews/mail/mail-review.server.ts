import { createElement } from 'react'
import { db } from '#app/platform/database.server'
import { drawMail } from '#app/platform/draw-mail.server'
import { env } from '#app/platform/environment.server'
import { deliverMail, keepMail } from '#app/platform/mail.server'
import { reviewPath } from '../review-path.server'
import type { ReviewMailJob } from './queue-review-mail.server'
import { RefusedMail } from './review-mails'

/**
 * Tells a writer why a review is not shown; repeats send nothing more. Nothing is written about a review that was
 * withdrawn or changed since. Throws when it could not be handed over, for the job to try again.
 */
export async function mailReview(job: ReviewMailJob, now: Date): Promise<void> {
  const { reviewId: id, version, reason } = job
  const review = await db.review.findFirst({
    where: { id, version },
    select: {
      orderId: true,
      orderLineId: true,
      order: { select: { id: true, number: true, fullName: true, email: true } },
      product: { select: { name: true, brand: { select: { name: true } } } },
    },
  })
  if (!review) return
  const { order, orderId, orderLineId, product } = review
  const mail = createElement(RefusedMail, {
    fullName: order.fullName,
    product: `${product.brand.name} ${product.name}`,
    reason,
    link: env.SHOP_URL + reviewPath(order, orderLineId),
  })
  const mailId = await keepMail({
    occasion: `review-refused:${id}:${version}`,
    orderId,
    recipient: order.email,
    subject: `Your review of ${product.name}`,
    ...(await drawMail(mail)),
    now,
  })
  await deliverMail(mailId, now)
}
