import { pickupAvailability } from '#app/inventory/pickup-availability.server'
import { db } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { unsentUnits } from '../sending'
import { canEdit } from './edit-order.server'
import { type DeskOrder, readOrder } from './read-order.server'

/** An order to change, and for a pickup the studios with why it cannot move there; undefined as for readOrder. */
export async function readEdit(actor: Actor, name: string, now: Date) {
  const order = may(actor, 'orders:edit') ? await readOrder(actor, name) : undefined
  if (!order) return undefined
  const { id, number, version, status, deliveryMethod, state } = order
  const { fullName, phone, line1, line2, city, postalCode, pickupLocationId } = order
  return {
    ...{ id, number, version, status, deliveryMethod, mayEdit: canEdit(order) },
    values: { fullName, phone, line1, line2, city, state, postalCode, pickupLocationId },
    studios: deliveryMethod === 'pickup' ? await studiosFor(order, now) : [],
  }
}

export type EditedOrder = NonNullable<Awaited<ReturnType<typeof readEdit>>>

async function studiosFor({ lines, state, pickupLocationId }: DeskOrder, now: Date) {
  const variants = [...new Set(lines.map(({ variantId }) => variantId))]
  const [studios, shelves] = await Promise.all([
    db.location.findMany({
      where: { OR: [{ active: true, pickup: true }, { id: pickupLocationId ?? '' }] },
      orderBy: [{ position: 'asc' }, { name: 'asc' }],
      select: { id: true, name: true, city: true, state: true },
    }),
    pickupAvailability(db, variants, now),
  ])
  const has = (studio: string) =>
    variants.every((variant) => {
      const wanted = lines
        .filter(({ variantId }) => variantId === variant)
        .reduce((sum, line) => sum + unsentUnits(line), 0)
      const shelf = shelves.find((each) => each.locationId === studio && each.variantId === variant)
      return (shelf?.available ?? 0) >= wanted
    })
  return studios.map((studio) => ({
    ...studio,
    obstacle:
      studio.id === pickupLocationId
        ? null
        : studio.state !== state
          ? 'In another state, where other sales tax is due'
          : has(studio.id)
            ? null
            : 'Does not have all of it',
  }))
}
