import type { Prisma, Transaction } from '#app/platform/database.server'
import { splitLine } from './line-switch'

type Line = Prisma.OrderLineGetPayload<object>

/**
 * Makes a line of its own of some units of a line of which nothing was sent, refunded or switched; the line itself
 * where it is all of them. The two sum to what the one had, so the order stays as it was paid.
 */
export async function splitOff(tx: Transaction, line: Line, units: number): Promise<Line> {
  if (units === line.quantity) return line
  const { id, orderId, ...facts } = line
  const taken = await tx.orderLineDiscount.findMany({
    where: { orderLineId: id },
    orderBy: { promotionId: 'asc' },
  })
  const { stays, off } = splitLine({ ...line, shares: taken }, units)
  const last = await tx.orderLine.aggregate({ where: { orderId }, _max: { position: true } })
  const { shares: left, ...own } = amountsOf(stays)
  const { shares, ...rest } = amountsOf(off)
  await tx.orderLine.update({ where: { id }, data: own })
  for (const { promotionId, cents } of left)
    await tx.orderLineDiscount.update({
      where: { orderLineId_promotionId: { orderLineId: id, promotionId } },
      data: { cents },
    })
  const position = (last._max.position ?? 0) + 1
  const made = await tx.orderLine.create({ data: { ...facts, ...rest, orderId, position } })
  await tx.orderLineDiscount.createMany({
    data: shares.map((share) => ({ ...share, orderId, orderLineId: made.id })),
  })
  return made
}

function amountsOf(line: ReturnType<typeof splitLine>['off']) {
  const { quantity, listCents, discountCents, taxCents, totalCents } = line
  const shares = line.shares.map(({ promotionId, cents }) => ({ promotionId, cents }))
  return { quantity, listCents, discountCents, taxCents, totalCents, shares }
}
