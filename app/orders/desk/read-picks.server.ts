import { db, type Prisma } from '#app/platform/database.server'
import { boundTo, may, type Actor } from '#app/staff/permissions'
import { unsentUnits } from '../sending'
import { PICK_LIMIT, type PickChoice } from './pick-choice'

const select = {
  number: true,
  status: true,
  fullName: true,
  line1: true,
  line2: true,
  city: true,
  state: true,
  postalCode: true,
  pickupLocation: { select: { name: true } },
  lines: { orderBy: { position: 'asc' } },
  holds: {
    where: { status: 'sold' },
    select: {
      lines: {
        select: {
          ...{ id: true, variantId: true, quantity: true, givenBack: true, shipped: true },
          lot: {
            select: {
              ...{ id: true, lotCode: true, expiresOn: true, recalledAt: true },
              location: { select: { name: true, position: true } },
            },
          },
        },
      },
    },
  },
} as const

/**
 * The paid orders of a choice of which units wait, the oldest first and 100 at most, of those that the person
 * may see; which of those named were left out, and whether more wait than are told.
 */
export async function readPicks(actor: Actor, choice: PickChoice) {
  if (!may(actor, 'orders:fulfil')) return { orders: [], leftOut: [], more: false }
  const found = await db.order.findMany({
    where: whereOf(actor, choice),
    orderBy: { number: 'asc' },
    take: PICK_LIMIT + 1,
    select,
  })
  const orders = found
    .slice(0, PICK_LIMIT)
    .filter(({ lines }) => lines.some((line) => unsentUnits(line) > 0))
    .map(toPick)
  const picked = new Set(orders.map(({ number }) => number))
  return {
    orders,
    leftOut: choice.numbers.filter((number) => !picked.has(number)),
    more: found.length > PICK_LIMIT || choice.beyond > 0,
  }
}

export type PickedOrder = ReturnType<typeof toPick>

function whereOf(actor: Actor, { view, numbers }: PickChoice): Prisma.OrderWhereInput {
  const studio = boundTo(actor)
  const isPickup = view === 'to-prepare' ? 'pickup' : { not: 'pickup' as const }
  return {
    status: 'paid',
    ...(studio ? { pickupLocationId: studio } : {}),
    ...(numbers.length > 0 ? { number: { in: [...numbers] } } : { deliveryMethod: isPickup }),
  }
}

function toPick({ holds, ...order }: Prisma.OrderGetPayload<{ select: typeof select }>) {
  const lots = holds.flatMap(({ lines }) => lines)
  return { ...order, lots }
}
