import { timingSafeEqual } from 'node:crypto'
import { db } from '#app/platform/database.server'
import { env } from '#app/platform/environment.server'
import { keyOfOrder, pathOfOrder } from './order-key'

/** The secret part of an order's link. */
export function orderKey(orderId: string): string {
  return keyOfOrder(orderId, env.SESSION_SECRET)
}

export function isOrderKey(orderId: string, key: string): boolean {
  const expected = Buffer.from(orderKey(orderId))
  const given = Buffer.from(key)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

/** The path at which a guest opens the order. */
export function orderPath(order: { id: string; number: number }): string {
  return pathOfOrder(order, env.SESSION_SECRET)
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
