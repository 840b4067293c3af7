import { availableFor } from '#app/inventory/availability.server'
import { db } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { keptPrice } from '../kept-price'
import { canEdit } from './edit-order.server'
import { lowerTo } from './line-switch'
import { readOrder } from './read-order.server'
import { sourceOf, whySwitchNot, type SwitchProblem } from './size-choice'

/**
 * An order whose sizes are to be switched: each line with the other sizes of its product, what each gives back for
 * all units, and why it cannot be. Undefined as for readOrder.
 */
export async function readSwitch(actor: Actor, name: string, now: Date) {
  const order = may(actor, 'orders:edit') ? await readOrder(actor, name) : undefined
  if (!order) return undefined
  const { id, number, version, lines } = order
  const bought = await db.variant.findMany({
    where: { id: { in: lines.map(({ variantId }) => variantId) } },
    select: { productId: true },
  })
  const sizes = await db.variant.findMany({
    where: { productId: { in: bought.map(({ productId }) => productId) } },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    include: { product: { select: { status: true } } },
  })
  const ids = sizes.map((size) => size.id)
  const units = await availableFor(db, ids, { now, from: sourceOf(order) })
  return {
    ...{ id, number, version, mayEdit: canEdit(order) },
    lines: lines.map((line) => {
      const from = sizes.find((size) => size.id === line.variantId)
      const others = sizes.filter(
        ({ productId, active, id: own }) =>
          active && productId === from?.productId && own !== line.variantId,
      )
      return {
        ...{ id: line.id, quantity: line.quantity, size: line.variantLabel },
        product: line.productName,
        choices: others.map((to) => {
          const problem = whySwitchNot({ line, from, to, quantity: line.quantity })
          const inStock = units.get(to.id) ?? 0
          return {
            value: `${line.id}/${to.id}/${to.priceCents}`,
            size: to.label,
            priceCents: to.priceCents,
            backCents: problem ? 0 : lowerTo(to.priceCents, keptPrice(line)).totalCents,
            obstacle: problem
              ? OBSTACLES[problem]
              : inStock === 0
                ? 'Not in stock where this order is sent from'
                : null,
          }
        }),
      }
    }),
  }
}

export type SwitchedOrder = NonNullable<Awaited<ReturnType<typeof readSwitch>>>

/** Why a size cannot be chosen, beside it. */
const OBSTACLES: Record<SwitchProblem, string> = {
  'no-such-size': 'Not for sale',
  'too-many': 'Fewer units were bought',
  'in-bundle': 'Bought in a bundle, whose price stands for its parts',
  'partly-refunded': 'Some of this line was refunded',
  'whole-only': 'Switched before: all units together',
  dearer: 'Costs more than was paid',
  flammable: 'Travels by ground only',
}
