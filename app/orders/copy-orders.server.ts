import { z } from 'zod'
import { db, Prisma } from '#app/platform/database.server'
import { isOrderOf, type OrderOwner } from './customer-orders.server'
import { shopperOrderSelect } from './order-page.server'

/**
 * A copy of a customer's orders, the oldest first: what their own pages show, the phone number, what they said when they
 * sent something back, and what staff noted on each, with its time. Who noted it is somebody else's data and stays out.
 */
export async function copyOrders(owner: OrderOwner) {
  const rows = await db.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT o."id" FROM "Order" o WHERE ${isOrderOf(owner)} ORDER BY o."number"`,
  )
  const { payments, ...select } = shopperOrderSelect
  const { sessionUrl: _, ...payment } = payments.select
  const ids = rows.map(({ id }) => id)
  const [orders, notes] = await Promise.all([
    db.order.findMany({
      where: { id: { in: ids } },
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
    }),
    db.orderEvent.findMany({
      where: { orderId: { in: ids }, kind: 'note' },
      orderBy: { id: 'asc' },
      select: { orderId: true, at: true, detail: true },
    }),
  ])
  return orders.map((order) => ({
    ...order,
    notesOfOurStaff: notes
      .filter(({ orderId }) => orderId === order.id)
      .map(({ at, detail }) => ({ at, text: Note.parse(detail).text })),
  }))
}

const Note = z.object({ text: z.string() })
