import type { Cell } from '#app/http/csv.server'
import { db, type Database, type Prisma } from '#app/platform/database.server'
import { cellsOf } from './order-cells'
import { ORDER_FILE_COLUMNS } from './order-columns'

/** Orders that are read at a time. */
const PART = 500

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

/** Every order by its number, a row for each line, read some at a time. */
export async function* orderRows(): AsyncGenerator<Cell[][]> {
  for (let after = 0; ;) {
    const orders = await db.order.findMany({
      where: { number: { gt: after } },
      orderBy: { number: 'asc' },
      take: PART,
      include,
    })
    yield orders.flatMap((order) =>
      cellsOf(order).map((cells) => ORDER_FILE_COLUMNS.map((column) => cells[column])),
    )
    after = orders.at(-1)?.number ?? after
    if (orders.length < PART) return
  }
}
