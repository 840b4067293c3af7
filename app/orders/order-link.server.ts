import { createHmac, timingSafeEqual } from 'node:crypto'
import { db } from '#app/platform/database.server'
import { env } from '#app/platform/environment.server'
import { formatOrderNumber } from './order-number'

/** The secret part of an order's link: whoever has it may see the order. Derived, so nothing is stored. */
export function orderKey(orderId: string): string {
  return createHmac('sha256', env.SESSION_SECRET)
    .update(`order-link:${orderId}`)
    .digest('base64url')
}

export function isOrderKey(orderId: string, key: string): boolean {
  const expected = Buffer.from(orderKey(orderId))
  const given = Buffer.from(key)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** The path at which a guest opens the order. */
export function orderPath(order: { id: string; number: number }): string {
  return `/orders/${formatOrderNumber(order.number)}?key=${orderKey(order.id)}`
}

/** The same by the order's id. Throws when there is no such order. */
export async function findOrderPath(orderId: string): Promise<string> {
  return orderPath(
    await db.order.findUniqueOrThrow({
      where: { id: orderId },
      select: { id: true, number: true },
    }),
  )
}
