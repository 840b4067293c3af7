import { formatOrderNumber } from '#app/orders/order-number'
import { db } from '#app/platform/database.server'
import { writtenBy } from './written-by'

/** All that is kept of the reviews of an address (in lower case), for its owner. */
export async function copyReviews(email: string) {
  const found = await db.review.findMany({
    where: writtenBy(email),
    orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }],
    select: {
      status: true,
      stars: true,
      title: true,
      text: true,
      displayName: true,
      usedFor: true,
      insider: true,
      refusal: true,
      reply: true,
      writtenAt: true,
      changedAt: true,
      decidedAt: true,
      skinType: { select: { name: true } },
      order: { select: { number: true } },
      product: { select: { name: true } },
    },
  })
  return found.map(({ order, product, skinType, ...review }) => ({
    order: formatOrderNumber(order.number),
    product: product.name,
    ...review,
    skinType: skinType?.name ?? null,
  }))
}
