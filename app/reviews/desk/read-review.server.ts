import { z } from 'zod'
import { formatOrderNumber } from '#app/orders/order-number'
import { db } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { findReviewFlags, needsCare, wordsOf } from '../review-flags'

/** A review as its page shows it to staff; null for no such one, and for who may not read it. No name and address of its writer. */
export async function readReview(actor: Actor, id: string) {
  if (!may(actor, 'reviews:read') || !z.uuid().safeParse(id).success) return null
  const found = await db.review.findUnique({
    where: { id },
    include: {
      skinType: { select: { name: true } },
      order: { select: { number: true } },
      product: { select: { id: true, name: true, slug: true, regulatoryClass: true, tags: true } },
    },
  })
  if (!found) return null
  const { order, product, skinType, orderId, orderLineId, skinTypeId, ...review } = found
  const flags = findReviewFlags(wordsOf(review), product)
  return {
    ...review,
    skinType: skinType?.name ?? null,
    order: formatOrderNumber(order.number),
    product: { id: product.id, name: product.name },
    flags,
    needsCare: review.sentToCareAt === null && needsCare(flags),
  }
}

export type DeskReview = NonNullable<Awaited<ReturnType<typeof readReview>>>
