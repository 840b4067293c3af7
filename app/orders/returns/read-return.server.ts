import { z } from 'zod'
import { refundShare } from '#app/money/refund-share'
import { db } from '#app/platform/database.server'
import { may, reaches, type Actor } from '#app/staff/permissions'
import { keptPrice, type LoweredLine } from '../kept-price'
import { mayBeRefunded } from './return-words'

/**
 * A return as staff see it: what was announced, and what was found with what it is worth, in cents, and whether the
 * policy lets it be paid back. Undefined when there is none or it belongs to another studio.
 */
export async function readReturn(actor: Actor, id: string) {
  if (!may(actor, 'orders:read') || !z.uuid().safeParse(id).success) return undefined
  const found = await db.returnRequest.findUnique({
    where: { id },
    include: {
      order: {
        select: {
          ...{ id: true, number: true, fullName: true, pickupLocationId: true },
          ...{ deliveryCents: true, deliveryTaxCents: true },
          refunds: {
            where: { deliveryCents: { gt: 0 } },
            select: { id: true },
          },
        },
      },
      lines: { include: { orderLine: true }, orderBy: { orderLine: { position: 'asc' } } },
      inspections: {
        include: { orderLine: true },
        orderBy: [{ orderLine: { position: 'asc' } }, { condition: 'asc' }],
      },
    },
  })
  if (!found || !reaches(actor, found.order.pickupLocationId)) return undefined
  const { order, lines, inspections, ...rest } = found
  const { deliveryCents, deliveryTaxCents, refunds, pickupLocationId: _, ...named } = order
  return {
    ...rest,
    order: named,
    /** Delivery with its tax, as far as it was not given back yet. */
    deliveryCents: refunds.length > 0 ? 0 : deliveryCents + deliveryTaxCents,
    lines: lines.map(({ quantity, orderLine }) => ({ ...nameOf(orderLine), quantity })),
    found: worthOf(inspections).map(({ orderLine, ...each }) => ({
      ...each,
      line: nameOf(orderLine),
      allowed: mayBeRefunded(orderLine, each.condition),
    })),
  }
}

export type DeskReturn = NonNullable<Awaited<ReturnType<typeof readReturn>>>

interface SoldLine extends LoweredLine {
  id: string
  sku: string
  productName: string
  variantLabel: string
  refundedQuantity: number
  returnUnopenedOnly: boolean
}

function nameOf({ id, sku, productName, variantLabel, returnUnopenedOnly }: SoldLine) {
  return { id, sku, name: `${productName}, ${variantLabel}`, returnUnopenedOnly }
}

/** Each with what its units are worth, counted on from those before it: the parts sum to what is paid back. */
function worthOf<Row extends { quantity: number; orderLine: SoldLine }>(rows: readonly Row[]) {
  const counted = new Map<string, number>()
  return rows.map((row) => {
    const { orderLine: line, quantity } = row
    const before = counted.get(line.id) ?? line.refundedQuantity
    const units = Math.max(0, Math.min(quantity, line.quantity - before))
    counted.set(line.id, before + units)
    return {
      ...row,
      open: units,
      worthCents: refundShare(keptPrice(line), before, units).totalCents,
    }
  })
}
