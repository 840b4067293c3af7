import { db, Prisma } from '#app/platform/database.server'
import { isOrderOf, type OrderOwner } from './customer-orders.server'
import { shopperOrderSelect } from './order-page.server'

/**
 * A copy of a customer's orders, the oldest first: what their own pages show, the phone number, and what they said when they
 * sent something back.
 */
export async function copyOrders(owner: OrderOwner) {
  const rows = await db.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT o."id" FROM "Order" o WHERE ${isOrderOf(owner)} ORDER BY o."number"`,
  )
  const { payments, ...select } = shopperOrderSelect
  const { sessionUrl: _, ...payment } = payments.select
  return db.order.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    orderBy: { number: 'asc' },
    select: {
      ...select,
      phone: true,
      payments: { select: payment },
      returns: {
        ...select.returns,
        select: { ...select.returns.select, reason: true, comment: true },
      },
    },
  })
}
