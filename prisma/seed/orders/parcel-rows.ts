import { chanceFor } from '#prisma/seed/packshots/chance'
import { seedId } from '#prisma/seed/seed-id'
import type { OrderLineRow } from './order-rows'
import type { OrderStory } from './order-story'
import { hoursBefore, type StoryTimes } from './story-times'

/** When a story's parcel left and the units in it, by the position of the line; undefined when none has left. */
export function sentParcel({ method, ending, items, partSent }: OrderStory) {
  if (method === 'pickup') return undefined
  if (partSent) return partSent
  if (!('shippedHoursAgo' in ending)) return undefined
  const units = items.map(({ quantity }, position) => ({ position, quantity }))
  return { hoursAgo: ending.shippedHoursAgo, units }
}

/** The parcel with its lines. */
export function parcelRows(
  story: OrderStory,
  lines: readonly OrderLineRow[],
  { deliveredAt }: StoryTimes,
  now: Date,
) {
  const sent = sentParcel(story)
  if (!sent) return { shipment: undefined, shipmentLines: [] }
  const shipmentId = seedId('shipment', story.key)
  return {
    shipment: {
      id: shipmentId,
      orderId: seedId('order', story.key),
      carrier: 'UPS',
      trackingNumber: trackingNumberOf(story.key),
      shippedAt: hoursBefore(now, sent.hoursAgo),
      deliveredAt,
    },
    shipmentLines: sent.units.flatMap(({ position, quantity }) => {
      const line = lines.find((each) => each.position === position)
      return line ? [{ shipmentId, orderLineId: line.id, quantity }] : []
    }),
  }
}

/** A number of the shipper that UPS uses in examples, with its check digit, so that it is nobody's parcel. */
function trackingNumberOf(key: string): string {
  const chance = chanceFor(`tracking/${key}`)
  const serial = String(Math.floor(chance.between(0, 10_000_000))).padStart(7, '0')
  const digits = `99922103${serial}`
  const sum = [...digits].reduce(
    (total, digit, place) => total + Number(digit) * (place % 2 === 0 ? 1 : 2),
    0,
  )
  return `1Z999AA103${serial}${(10 - (sum % 10)) % 10}`
}
