import { z } from 'zod'

export const DeliveryMethod = z.enum(['standard', 'express', 'pickup'])
export type DeliveryMethod = z.infer<typeof DeliveryMethod>

/** What a way of delivery costs and how long it takes. A stored row parses as it is. */
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
  reason: 'not-offered' | 'flammable' | 'flammable-beyond-ground'
  /** The lines in the way; empty when the method itself is not offered. */
  lineIds: string[]
  message: string
}

export type DeliveryOption = { rate: DeliveryRate; obstacle: DeliveryObstacle | null }

/** Flammable goods go by ground only, and no ground route reaches these states from the mainland. */
const BEYOND_GROUND = ['AK', 'HI']

/** Every way of delivery in the order given, each with what stands in its way, if anything. */
export function deliveryOptions(
  rates: readonly DeliveryRate[],
  lines: readonly DeliverableLine[],
  destinationState: string | null,
): DeliveryOption[] {
  return rates.map((rate) => ({ rate, obstacle: findObstacle(rate, lines, destinationState) }))
}

/** Why these lines cannot go by this rate to this state, or null. An unknown state (null) is no obstacle. */
export function findObstacle(
  { method, name, allowsFlammable }: DeliveryRate,
  lines: readonly DeliverableLine[],
  destinationState: string | null,
): DeliveryObstacle | null {
  const lineIds = lines.filter((line) => line.flammable).map((line) => line.lineId)
  if (lineIds.length === 0) return null

  if (!allowsFlammable) {
    const message = `${name} cannot carry flammable items: they travel by ground only.`
    return { method, reason: 'flammable', lineIds, message }
  }
  if (method !== 'pickup' && BEYOND_GROUND.includes(destinationState ?? '')) {
    const message =
      'Flammable items travel by ground only, and no ground route reaches Alaska or Hawaii.'
    return { method, reason: 'flammable-beyond-ground', lineIds, message }
  }
  return null
}
