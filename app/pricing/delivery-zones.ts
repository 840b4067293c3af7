import { z } from 'zod'
import { formatMoney } from '#app/money/format-money'
import { isStateCode, stateName, type StateCode } from '#app/pricing/us-states'

export const States = z.array(
  z.custom<StateCode>((value) => typeof value === 'string' && isStateCode(value)),
)

/** What a way of delivery costs and takes to some states, in place of its own figures. Money in cents. */
export const DeliveryZone = z.object({
  states: States.min(1),
  priceCents: z.int().min(0),
  /** Free once the items, after discounts, come to this; null = never. */
  freeFromCents: z.int().min(0).nullable(),
  /** Business days from dispatch to arrival. */
  minDays: z.int().min(0).max(60),
  maxDays: z.int().min(0).max(60),
})
export type DeliveryZone = z.infer<typeof DeliveryZone>

type Charge = Omit<DeliveryZone, 'states'>
type Zoned = Charge & { zones: readonly DeliveryZone[] }

/** A rate as it holds in this state: its zone's price, threshold and days, if it has one; its own while none is known. */
export function rateTo<Rate extends Zoned>(rate: Rate, state: string | null): Rate {
  const zone = rate.zones.find(({ states }) => states.some((code) => code === state))
  if (!zone) return rate
  const { priceCents, freeFromCents, minDays, maxDays } = zone
  return { ...rate, priceCents, freeFromCents, minDays, maxDays }
}

/** "To Alaska or Hawaii: $12.95, free from $150.00, 5 to 8 business days", each zone by itself. */
export function sayZones({ freeFromCents, zones }: Zoned): string[] {
  return zones.map((zone) => {
    const always = freeFromCents !== null && zone.freeFromCents === null ? ' for any order' : ''
    const from = zone.freeFromCents === null ? '' : `, free from ${formatMoney(zone.freeFromCents)}`
    const price = zone.priceCents === 0 ? 'free' : `${formatMoney(zone.priceCents)}${always}${from}`
    return `To ${placesOf(zone.states)}: ${price}, ${sayDays(zone)}`
  })
}

/** "3 to 5 business days". */
export function sayDays({ minDays, maxDays }: Pick<Charge, 'minDays' | 'maxDays'>): string {
  if (minDays < maxDays) return `${minDays} to ${maxDays} business days`
  return maxDays === 1 ? '1 business day' : `${maxDays} business days`
}

const OR = new Intl.ListFormat('en-US', { type: 'disjunction' })

/** "Alaska or Hawaii"; empty for none. */
export function placesOf(states: readonly StateCode[]): string {
  return OR.format(states.map(stateName))
}
