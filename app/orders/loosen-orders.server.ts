import { db, Prisma, type Transaction } from '#app/platform/database.server'
import { ERASED_EMAIL, ERASED_WORD, RETURN_DECLINED } from './erased'
import { dropOrderForms } from './forget-order-forms.server'
import { lockOrder } from './lock-order.server'
import { hasOpenMatter } from './open-matter.server'
import { DAYS_OPEN } from './order-status'

const DAY_MS = 86_400_000

/**
 * Takes from orders whose shopper asked to be forgotten what the books do not need, as soon as they are of age: paid
 * ones when they can no longer be returned, others 14 days after their end, and none while a return, refund or
 * dispute is open. Number, dates, lines, amounts, state, payment and refunds stay. Each order is a transaction of its
 * own, so that it waits for whoever is at work on it; a repeat changes nothing. `erasureId` is one request, or null
 * for all of them.
 */
export async function loosenOrders(erasureId: string | null, now: Date): Promise<void> {
  const due = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT o."id" FROM "Order" o WHERE ${isDue(now)}
    ${erasureId === null ? Prisma.empty : Prisma.sql`AND o."erasureId" = ${erasureId}::uuid`}`)
  for (const { id } of due) await db.$transaction((tx) => loosenOrder(tx, id, now))
  await db.$executeRaw`
    UPDATE "Erasure" e SET "doneAt" = ${now} WHERE e."doneAt" IS NULL AND NOT EXISTS (
      SELECT FROM "Order" o WHERE o."erasureId" = e."id" AND o."erasedAt" IS NULL)`
}

async function loosenOrder(tx: Transaction, orderId: string, now: Date): Promise<void> {
  await lockOrder(tx, orderId)
  const count = await tx.$executeRaw`
    UPDATE "Order" o SET "email" = ${ERASED_EMAIL}, "fullName" = ${ERASED_WORD}, "phone" = NULL, "line2" = NULL,
      "line1" = CASE WHEN "line1" IS NULL THEN NULL ELSE ${ERASED_WORD} END,
      "city" = CASE WHEN "city" IS NULL THEN NULL ELSE ${ERASED_WORD} END,
      "postalCode" = CASE WHEN "postalCode" IS NULL THEN NULL ELSE '00000' END,
      "customerId" = NULL, "erasedAt" = ${now}
    WHERE o."id" = ${orderId}::uuid AND ${isDue(now)}`
  if (count === 0) return
  await tx.returnRequest.updateMany({
    where: { orderId },
    data: { comment: null, declinedReason: null },
  })
  await tx.shipment.updateMany({ where: { orderId }, data: { trackingNumber: null } })
  await tx.promotionClaim.updateMany({ where: { orderId }, data: { email: ERASED_EMAIL } })
  await tx.mail.deleteMany({ where: { orderId } })
  await dropOrderForms(tx, Prisma.sql`o."id" = ${orderId}::uuid`)
  await tx.checkoutDraft.deleteMany({ where: { bag: { orders: { some: { id: orderId } } } } })
  // What staff typed can name anybody; that there was something stays. The database allows no other change.
  await tx.$executeRaw`
    UPDATE "OrderEvent" SET "detail" = "detail" || jsonb_build_object('text', ${ERASED_WORD}::text)
    WHERE "orderId" = ${orderId}::uuid AND "kind" = 'note'`
  await tx.orderEvent.updateMany({
    where: { orderId, kind: 'return_declined' },
    data: { message: RETURN_DECLINED },
  })
}

function isDue(now: Date): Prisma.Sql {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS)
  return Prisma.sql`o."erasureId" IS NOT NULL AND o."erasedAt" IS NULL
    AND CASE
      WHEN o."status" = 'delivered' THEN o."deliveredAt" + o."returnDays" * interval '1 day' < ${now}
      WHEN o."status" IN ('expired', 'payment_failed', 'cancelled') THEN o."endedAt" < ${before(DAYS_OPEN)}
      ELSE false
    END
    AND NOT ${hasOpenMatter('o')}`
}
