import { db } from '#app/platform/database.server'
import { reviewableFrom, type ReviewStatus } from './review-times'
import type { OrderStatus } from '#app/orders/order-status'

export interface ReviewableProduct {
  /** The first line of the order that has it. */
  lineId: string
  name: string
  /** Null where nothing was written yet. */
  status: ReviewStatus | null
}

/**
 * What can be reviewed of an order: nothing before it has arrived or of one that was bought elsewhere, later each
 * product of which something was sent once, from a day on. Two queries, none for an order that has not arrived.
 */
export async function readOrderReviews(
  order: { id: string; status: OrderStatus; deliveredAt: Date | null; broughtInAt: Date | null },
  now: Date,
): Promise<{ from: Date; open: boolean; products: ReviewableProduct[] } | null> {
  const from = reviewableFrom(order)
  if (!from || order.broughtInAt) return null
  const [lines, reviews] = await Promise.all([
    db.$queryRaw<{ id: string; productName: string; productId: string }[]>`
      SELECT l."id", l."productName", v."productId" FROM "OrderLine" l
      JOIN "Variant" v ON v."id" = l."variantId"
      WHERE l."orderId" = ${order.id}::uuid AND l."quantity" > l."withdrawnQuantity" ORDER BY l."position"`,
    db.review.findMany({
      where: { orderId: order.id },
      select: { productId: true, status: true },
    }),
  ])
  const byProduct = new Map(lines.toReversed().map((line) => [line.productId, line]))
  const statusOf = new Map(reviews.map(({ productId, status }) => [productId, status]))
  const products = lines
    .filter((line) => byProduct.get(line.productId) === line)
    .map(({ id, productName, productId }) => ({
      lineId: id,
      name: productName,
      status: statusOf.get(productId) ?? null,
    }))
  return { from, open: from <= now, products }
}

export type OrderReviews = NonNullable<Awaited<ReturnType<typeof readOrderReviews>>>
