import { Prisma, type Transaction } from '#app/platform/database.server'
import { isOrderOf, type OrderOwner } from './customer-orders.server'

const DAY_MS = 86_400_000
/** Until then a payment that was on its way can still arrive. */
const DAYS_OPEN = 14
const GONE = 'Deleted'

/**
 * Takes from a customer's orders what the books do not need: the phone number once an order is over, and
 * everything personal of what was never paid. What was paid keeps its name, address and amounts.
 */
export async function loosenOrders(tx: Transaction, owner: OrderOwner, now: Date): Promise<void> {
  const before = new Date(now.getTime() - DAYS_OPEN * DAY_MS)
  await tx.$executeRaw(Prisma.sql`
    UPDATE "Order" o SET "phone" = NULL
    WHERE ${isOrderOf(owner)} AND o."status" NOT IN ('pending_payment', 'payment_processing', 'paid', 'ready_for_pickup', 'shipped')`)
  await tx.$executeRaw(Prisma.sql`
    UPDATE "Order" o SET "email" = ${'deleted@porewell.invalid'}, "fullName" = ${GONE}, "line2" = NULL,
      "line1" = CASE WHEN "line1" IS NULL THEN NULL ELSE ${GONE} END,
      "city" = CASE WHEN "city" IS NULL THEN NULL ELSE ${GONE} END,
      "postalCode" = CASE WHEN "postalCode" IS NULL THEN NULL ELSE '00000' END
    WHERE ${isOrderOf(owner)} AND o."status" IN ('expired', 'payment_failed', 'cancelled')
      AND o."paidAt" IS NULL AND o."endedAt" < ${before}`)
}
