import { orderKey } from '#app/orders/order-link.server'
import { formatOrderNumber } from '#app/orders/order-number'
import { db } from '#app/platform/database.server'
import { ReviewForm } from '#app/reviews/review-form'
import { writeReview } from '#app/reviews/write-review.server'
import { anUnpaidOrder, aVariant } from './stock'

const DAY_MS = 86_400_000
export const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS)

const WORDS = {
  intent: 'write',
  version: '0',
  stars: '4',
  title: 'Calm and clean',
  text: 'It left my face calm after a long day.',
  displayName: 'Sam S.',
}

/** The form as its schema reads it. */
export function reviewForm(typed: Record<string, unknown> = {}): ReviewForm {
  return ReviewForm.parse({ ...WORDS, ...typed })
}

interface Bought {
  orderId: string
  productId: string
  lineId: string
  /** The page on which it is reviewed. */
  path: string
}

/** A product that arrived this many days ago, 20 unless told; `of` is one that others have bought, too. */
export async function aBoughtProduct({
  days = 20,
  email = 'sam@example.com',
  of,
}: {
  days?: number
  email?: string
  of?: { id: string; productId: string }
} = {}): Promise<Bought> {
  const variant = of ?? (await aVariant())
  // Without its payment: that is told by the tests of the purchase, and takes a second each.
  const { id } = await anUnpaidOrder(variant.id)
  const order = await db.order.update({
    where: { id },
    data: { email, status: 'delivered', deliveredAt: daysAgo(days) },
    include: { lines: true },
  })
  const lineId = order.lines[0]!.id
  const key = orderKey(id)
  return {
    ...{ orderId: id, productId: variant.productId, lineId },
    path: `/orders/${formatOrderNumber(order.number)}/review/${lineId}?key=${key}`,
  }
}

/** A review that waits for staff, as its writer sent it. */
export async function aReview(
  typed: Record<string, unknown> = {},
  bought?: Parameters<typeof aBoughtProduct>[0],
) {
  const about = await aBoughtProduct(bought)
  const outcome = await writeReview(about, reviewForm(typed), {
    clientAddress: '',
    now: new Date(),
  })
  if (outcome !== 'written') throw new Error(`The review was not written: ${outcome}`)
  return { ...about, ...(await reviewOf(about)) }
}

/** The review as it is stored now. */
export function reviewOf({ orderId, productId }: Pick<Bought, 'orderId' | 'productId'>) {
  return db.review.findUniqueOrThrow({ where: { orderId_productId: { orderId, productId } } })
}

/** What the product keeps of its reviews, and the same counted anew. */
export async function ratingsOf(productId: string) {
  const kept = await db.product.findUniqueOrThrow({
    where: { id: productId },
    select: { ratingCount: true, ratingSum: true },
  })
  const { _count, _sum } = await db.review.aggregate({
    where: { productId, status: 'published' },
    _count: true,
    _sum: { stars: true },
  })
  return { kept, counted: { ratingCount: _count, ratingSum: _sum.stars ?? 0 } }
}
