import { z } from 'zod'
import { DeliveryZone, placesOf, rateTo, States } from '#app/pricing/delivery-zones'

export const DeliveryMethod = z.enum(['standard', 'express', 'pickup'])
export type DeliveryMethod = z.infer<typeof DeliveryMethod>

/** What a way of delivery costs and how long it takes. A stored row parses as it is, read with its zones. */
export const DeliveryRate = z
  .object({
    method: DeliveryMethod,
    name: z.string().min(1),
    priceCents: z.int().min(0),
    /** Free once the items, after discounts, come to this; null = never. */
    freeFromCents: z.int().min(0).nullable(),
    allowsFlammable: z.boolean(),
    /** Business days from dispatch to arrival. */
    minDays: z.int().min(0).max(60),
    maxDays: z.int().min(0).max(60),
    /** Orders before this hour (0–23, the warehouse's clock) leave the same business day. */
    cutoffHour: z.int().min(0).max(23),
    /** False: not for a new order. */
    active: z.boolean(),
    /** To these states it does not go; a pickup goes nowhere. */
    notTo: States,
    /** To these no flammable item: it travels by ground only, and no ground route reaches them. */
    flammableNotTo: States,
    /** Where it costs something else, each state in one of them at most; a pickup has none. */
    zones: z.array(DeliveryZone),
  })
  .refine(({ minDays, maxDays }) => minDays <= maxDays, {
    path: ['maxDays'],
    error: 'The longest time cannot be shorter than the shortest',
  })
export type DeliveryRate = z.infer<typeof DeliveryRate>

/** Whether items that come to this much, after discounts, go free by this rate. */
export function reachesThreshold({ freeFromCents }: DeliveryRate, itemsCents: number): boolean {
  return freeFromCents !== null && itemsCents >= freeFromCents
}

export type DeliverableLine = { lineId: string; flammable: boolean }

export type DeliveryObstacle = {
  method: DeliveryMethod
  reason: 'not-offered' | 'not-there' | 'flammable' | 'flammable-beyond-ground'
  /** The lines in the way; empty when the method itself is not offered. */
  lineIds: string[]
  message: string
}

export type DeliveryOption = { rate: DeliveryRate; obstacle: DeliveryObstacle | null }

/** Every way of delivery in the order given, at what it costs to this state, with what stands in its way, if anything. */
export function deliveryOptions(
  rates: readonly DeliveryRate[],
  lines: readonly DeliverableLine[],
  destinationState: string | null,
): DeliveryOption[] {
  return rates.map((rate) => ({
    rate: rateTo(rate, destinationState),
    obstacle: findObstacle(rate, lines, destinationState),
  }))
}

/** Why these lines cannot go by this rate to this state, or null. An unknown state (null) is no obstacle. */
export function findObstacle(
  { method, name, active, allowsFlammable, notTo, flammableNotTo }: DeliveryRate,
  lines: readonly DeliverableLine[],
  destinationState: string | null,
): DeliveryObstacle | null {
  const isTo = (states: readonly string[]) =>
    method !== 'pickup' && destinationState !== null && states.includes(destinationState)
  if (!active) {
    const message = `${name} is not offered at the moment. Choose another way.`
    return { method, reason: 'not-offered', lineIds: [], message }
  }
  if (isTo(notTo)) {
    const message = `${name} does not go to ${placesOf(notTo)}. Choose another way.`
    return { method, reason: 'not-there', lineIds: [], message }
  }
  const lineIds = lines.filter((line) => line.flammable).map((line) => line.lineId)
  if (lineIds.length === 0) return null

  if (!allowsFlammable) {
    const message = `${name} cannot carry flammable items: they travel by ground only.`
    return { method, reason: 'flammable', lineIds, message }
  }
  if (isTo(flammableNotTo)) {
    const message = `Flammable items travel by ground only, and no ground route reaches ${placesOf(flammableNotTo)}.`
    return { method, reason: 'flammable-beyond-ground', lineIds, message }
  }
  return null
}
