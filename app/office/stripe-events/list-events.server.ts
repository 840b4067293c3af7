import { db, Prisma } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { formatOrderNumber } from '#app/orders/order-number'
import type { EventView } from './event-views'

const PAGE = 50

interface EventRow {
  id: string
  type: string
  status: Exclude<EventView, 'all'>
  attempts: number
  error: string | null
  receivedAt: Date
  processedAt: Date | null
  orderNumber: number | null
}

/**
 * A page of 50 events that Stripe sent, the latest first, with the order that each is about where there is
 * one; `before` is the id that the page before ended with. Two queries. What an event says of a shopper is
 * left out. Undefined for who may not see them.
 */
export async function listEvents(actor: Actor, view: EventView, before: string | null) {
  if (!may(actor, 'events:read')) return undefined
  const from = before
    ? await db.stripeEvent.findUnique({ where: { id: before }, select: { receivedAt: true } })
    : null
  const conditions = [
    ...(view === 'all' ? [] : [Prisma.sql`e."status" = ${view}::"StripeEventStatus"`]),
    ...(from && before
      ? [Prisma.sql`(e."receivedAt", e."id") < (${from.receivedAt}, ${before})`]
      : []),
  ]
  const where =
    conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}` : Prisma.empty
  const found = await db.$queryRaw<EventRow[]>`
    SELECT e."id", e."type", e."status", e."attempts", e."error", e."receivedAt", e."processedAt",
      (SELECT o."number" FROM "Payment" p JOIN "Order" o ON o."id" = p."orderId"
        WHERE p."sessionId" = e."payload" #>> '{data,object,id}'
          OR p."paymentIntentId" = e."payload" #>> '{data,object,payment_intent}' LIMIT 1) AS "orderNumber"
    FROM (SELECT * FROM "StripeEvent" e ${where} ORDER BY e."receivedAt" DESC, e."id" DESC LIMIT ${PAGE + 1}) e
    ORDER BY e."receivedAt" DESC, e."id" DESC`
  const events = found.slice(0, PAGE).map(({ orderNumber, ...event }) => ({
    ...event,
    order: orderNumber === null ? null : formatOrderNumber(orderNumber),
  }))
  return { events, next: found.length > PAGE ? (events.at(-1)?.id ?? null) : null }
}

export type ListedEvent = NonNullable<Awaited<ReturnType<typeof listEvents>>>['events'][number]
