import { db, type Prisma } from '#app/platform/database.server'

/** Of a line of an order that has arrived: that some of it was sent or handed over, and not all refunded before. */
export function hasLeft(): Prisma.OrderLineWhereInput {
  return { quantity: { gt: db.orderLine.fields.withdrawnQuantity } }
}
