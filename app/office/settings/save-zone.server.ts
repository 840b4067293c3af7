import { z } from 'zod'
import type { Database, Transaction } from '#app/platform/database.server'
import { DeliveryZone, placesOf } from '#app/pricing/delivery-zones'
import type { Actor } from '#app/staff/permissions'
import { changeSetting, type SettingsOutcome } from './change-setting.server'
import { ZONED_METHODS, type StoredZone } from './zone-form'

const Stored = DeliveryZone.extend({ method: z.enum(ZONED_METHODS) })

/**
 * Gives some states a price and days of their own by a way of delivery; a null `id` is a new zone. Orders keep what
 * they were placed with; bags are priced anew at once.
 */
export async function saveZone(
  actor: Actor,
  { id, zone, seen }: { id: string | null; zone: StoredZone; seen: string },
  now: Date,
): Promise<SettingsOutcome> {
  // Pressed twice, a new one is there by the second time.
  const which = id === null ? { ...zone, states: { equals: zone.states } } : { id }
  const read = async (tx: Transaction) => {
    const row = await tx.deliveryZone.findFirst({ where: which })
    return row && Stored.parse(row)
  }
  const refuse = async (tx: Transaction) => {
    const others = await tx.deliveryZone.count({
      where: {
        method: zone.method,
        states: { hasSome: zone.states },
        ...(id ? { id: { not: id } } : {}),
      },
    })
    return others > 0 ? 'in-another-zone' : null
  }
  const write = (tx: Transaction) =>
    id === null
      ? tx.deliveryZone.create({ data: zone })
      : tx.deliveryZone.update({ where: { id }, data: zone })
  const name = (tx: Transaction) => nameInTrail(tx, zone)
  return changeSetting(actor, { name, seen, read, after: zone, refuse, write }, now)
}

/** Takes a zone out: its states have the way's own price and days from now on. */
export async function removeZone(
  actor: Actor,
  { id, seen }: { id: string; seen: string },
  now: Date,
): Promise<SettingsOutcome> {
  const read = async (tx: Transaction) => {
    const row = await tx.deliveryZone.findUnique({ where: { id } })
    return row && Stored.parse(row)
  }
  return changeSetting(
    actor,
    {
      name: async (tx, stored) => (stored ? nameInTrail(tx, stored) : 'Delivery'),
      seen,
      read,
      after: null,
      write: (tx) => tx.deliveryZone.deleteMany({ where: { id } }),
    },
    now,
  )
}

/** The zones of every way, in the order in which they are shown. */
export async function readZones(db: Database): Promise<({ id: string } & StoredZone)[]> {
  const rows = await db.deliveryZone.findMany({
    orderBy: [{ method: 'asc' }, { states: 'asc' }, { id: 'asc' }],
  })
  return rows.map((row) => ({ id: row.id, ...Stored.parse(row) }))
}

/** "Delivery: Standard to Alaska or Hawaii", by the name that the way has now. */
async function nameInTrail(tx: Transaction, { method, states }: StoredZone): Promise<string> {
  const { name } = await tx.deliveryRate.findUniqueOrThrow({ where: { method } })
  return `Delivery: ${name} to ${placesOf(states)}`
}
