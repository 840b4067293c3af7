import { createElement } from 'react'
import { formatOrderNumber } from '#app/orders/order-number'
import type { Prisma, Transaction } from '#app/platform/database.server'
import { drawMail } from '#app/platform/draw-mail.server'
import { env } from '#app/platform/environment.server'
import { enqueue } from '#app/platform/jobs.server'
import { keepMail } from '#app/platform/mail.server'
import { readShopProfile } from '#app/platform/shop-profile.server'
import { CareMail } from './review-mails'

const include = {
  order: { select: { number: true } },
  product: { select: { name: true, brand: { select: { name: true } } } },
} satisfies Prisma.ReviewInclude

interface CareReport {
  reviewId: string
  /** Title and text as they were written, which the review itself may not have any more. */
  words: { title: string; text: string; stars: number; version: number }
  /** Their writer takes them back: then the mail does not go with the order, either. */
  takenBack: boolean
}

/**
 * Writes the mail that takes a review's words to those who take reports of reactions, in the caller's transaction:
 * what was reported reaches them whatever becomes of the review. A repeat for the same version writes nothing.
 */
export async function keepCareMail(
  tx: Transaction,
  { reviewId, words, takenBack }: CareReport,
  now: Date,
): Promise<void> {
  const { order, product, orderId } = await tx.review.findUniqueOrThrow({
    where: { id: reviewId },
    include,
  })
  const number = formatOrderNumber(order.number)
  const mail = createElement(CareMail, {
    order: number,
    product: `${product.brand.name} ${product.name}`,
    stars: words.stars,
    reviewTitle: words.title,
    reviewText: words.text,
    takenBack,
    link: `${env.SHOP_URL}/admin/reviews/${reviewId}`,
  })
  const mailId = await keepMail(
    {
      occasion: `review-care:${reviewId}:${words.version}`,
      orderId: takenBack ? null : orderId,
      recipient: (await readShopProfile()).reactionEmail,
      subject: `Order ${number}: a review that may tell of a reaction`,
      ...(await drawMail(mail)),
      now,
    },
    tx,
  )
  await enqueue(tx, { name: 'deliver-mail', payload: { mailId } }, { key: `mail:${mailId}` })
}
