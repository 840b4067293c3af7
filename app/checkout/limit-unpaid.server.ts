import type { Database, Transaction } from '#app/platform/database.server'
import { hashInWindow, isWithinLimit } from '#app/platform/throttle.server'

/** Presses of the button to pay. A whole office that shops at once stays far below. */
const PRESSES = { what: 'checkout:network', most: 200, minutes: 60 }
const DAY = { what: 'unpaid:network', minutes: 24 * 60 }

/** What one network may keep from others without paying, at once: orders, and pieces in them. */
const MOST_UNPAID_ORDERS = 30
const MOST_UNPAID_PIECES = 200

/** Counts one more press of the button to pay and tells whether there were too many in this hour. */
export async function pressesTooOften(db: Database, network: string, now: Date): Promise<boolean> {
  return !(await isWithinLimit(db, PRESSES, network, now))
}

/** What stands for a network with the orders that it has not paid yet; another one each day. */
export function unpaidBy(network: string, now: Date): string {
  return hashInWindow(DAY, network, now).keyHash
}

/**
 * Whether a network's unpaid orders already hold as much as one may. Each lapses within the hour, and
 * counts no longer once it is paid or given up.
 */
export async function holdsTooMuchUnpaid(tx: Transaction, askedFrom: string): Promise<boolean> {
  const [held] = await tx.$queryRaw<{ orders: number; pieces: number }[]>`
    SELECT count(DISTINCT "Order"."id")::int AS "orders", coalesce(sum(line."quantity"), 0)::int AS "pieces"
    FROM "Payment"
    JOIN "Order" ON "Order"."id" = "Payment"."orderId" AND "Order"."status" = 'pending_payment'
    JOIN "OrderLine" line ON line."orderId" = "Order"."id"
    WHERE "Payment"."askedFrom" = ${askedFrom}`
  const { orders = 0, pieces = 0 } = held ?? {}
  return orders >= MOST_UNPAID_ORDERS || pieces >= MOST_UNPAID_PIECES
}
