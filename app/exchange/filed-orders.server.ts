import { db, type Database, type Prisma } from '#app/platform/database.server'

const include = {
  pickupLocation: { select: { slug: true } },
  refunds: {
    where: { status: { not: 'failed' } },
    select: { amountCents: true, deliveryCents: true, settledAt: true, createdAt: true },
  },
  lines: {
    orderBy: { position: 'asc' },
    include: {
      refundLines: {
        where: { refund: { status: { not: 'failed' } } },
        select: { totalCents: true, taxCents: true },
      },
      shipmentLines: { include: { shipment: true } },
    },
  },
} satisfies Prisma.OrderInclude

export type FiledOrder = Prisma.OrderGetPayload<{ include: typeof include }>

/** Orders with all that the file says of them. */
export function findFiledOrders(
  database: Database,
  numbers: readonly number[],
): Promise<FiledOrder[]> {
  return database.order.findMany({ where: { number: { in: [...numbers] } }, include })
}

/** The next orders behind a number, in the sequence of their numbers. */
export function findFiledOrdersAfter(after: number, take: number): Promise<FiledOrder[]> {
  return db.order.findMany({
    where: { number: { gt: after } },
    orderBy: { number: 'asc' },
    take,
    include,
  })
}
