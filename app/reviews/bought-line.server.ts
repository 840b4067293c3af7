import { z } from 'zod'
import { isOrderKey } from '#app/orders/order-link.server'
import { formatOrderNumber, parseOrderNumber } from '#app/orders/order-number'
import { db, type Prisma } from '#app/platform/database.server'
import { hasLeft } from './has-left.server'
import { defaultDisplayName } from './review-form'
import { editableUntil, reviewableFrom } from './review-times'

/** What its writer sees of a review. */
export const ownReviewSelect = {
  id: true,
  status: true,
  stars: true,
  title: true,
  text: true,
  displayName: true,
  usedFor: true,
  insider: true,
  refusal: true,
  reply: true,
  version: true,
  writtenAt: true,
  changedAt: true,
  decidedAt: true,
  skinType: { select: { slug: true } },
} satisfies Prisma.ReviewSelect

/**
 * The product that a line of an order holds, as somebody with the order's link may review it, and the
 * review that there is of it. Undefined when there is no such order or line, when nothing of it was sent, or the key is not the order's,
 * without telling which. Three queries.
 */
export async function findBoughtLine(
  { number, key, lineId }: { number: string; key: string; lineId: string },
  now: Date,
) {
  const parsed = parseOrderNumber(number)
  if (!parsed || !z.uuid().safeParse(lineId).success) return undefined
  const line = await db.orderLine.findFirst({
    where: { id: lineId, order: { number: parsed, broughtInAt: null }, ...hasLeft() },
    select: {
      productName: true,
      brandName: true,
      variant: { select: { product: { select: { id: true, slug: true, status: true } } } },
      order: {
        select: { id: true, number: true, status: true, fullName: true, deliveredAt: true },
      },
    },
  })
  if (!line || !isOrderKey(line.order.id, key)) return undefined
  const { order, variant, productName, brandName } = line
  const [review, skinTypes] = await Promise.all([
    db.review.findUnique({
      where: { orderId_productId: { orderId: order.id, productId: variant.product.id } },
      select: ownReviewSelect,
    }),
    db.skinType.findMany({ select: { slug: true, name: true }, orderBy: { position: 'asc' } }),
  ])
  const from = reviewableFrom(order)
  const until = review && editableUntil(review)
  return {
    orderId: order.id,
    productId: variant.product.id,
    order: formatOrderNumber(order.number),
    product: `${brandName} ${productName}`,
    productPath: variant.product.status === 'active' ? `/products/${variant.product.slug}` : null,
    suggestedName: defaultDisplayName(order.fullName),
    skinTypes,
    /** Null while the order has not arrived. */
    from,
    until,
    canWrite: from !== null && from <= now && (until === null || until > now),
    review,
  }
}

export type BoughtLine = NonNullable<Awaited<ReturnType<typeof findBoughtLine>>>
export type OwnReview = NonNullable<BoughtLine['review']>
