import { SHOP_TIME_ZONE } from '#app/time/shop-clock'
import { addBusinessDays, isBusinessDay, type CalendarDate } from '#app/pricing/business-days'
import type { DeliveryRate } from '#app/pricing/delivery'
import { nextOpenDay, type OpeningHours } from '#app/treatments/opening-hours'

export type DeliveryDates = { earliest: CalendarDate; latest: CalendarDate }

/**
 * The first and last day on which an order placed `now` should arrive (or wait for pickup). It
 * leaves today when today is a business day and the warehouse's clock (`timeZone`, IANA) is before
 * the cut-off hour, else on the next business day; the rate's business days count from there.
 */
export function estimateDelivery(
  rate: Pick<DeliveryRate, 'minDays' | 'maxDays' | 'cutoffHour'>,
  now: Date,
  timeZone: string,
): DeliveryDates {
  const { date, hour } = wallClock(now, timeZone)
  const wait = isBusinessDay(date) && hour >= rate.cutoffHour ? 1 : 0
  return {
    earliest: addBusinessDays(date, wait + rate.minDays),
    latest: addBusinessDays(date, wait + rate.maxDays),
  }
}

function wallClock(now: Date, timeZone: string): { date: CalendarDate; hour: number } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((each) => each.type === type)?.value ?? ''
  return { date: `${part('year')}-${part('month')}-${part('day')}`, hour: Number(part('hour')) }
}

/** A place that hands out orders: its hours, on its own clock (`timezone`, IANA). */
export type PickupPlace = { hours: OpeningHours; timezone: string }

/** Between which days an order placed `now` waits at a studio: days on which somebody is there to hand it out. */
export function estimatePickup(
  rate: Pick<DeliveryRate, 'minDays' | 'maxDays' | 'cutoffHour'>,
  now: Date,
  place: PickupPlace,
): DeliveryDates {
  const { earliest, latest } = estimateDelivery(rate, now, place.timezone)
  return {
    earliest: nextOpenDay(place, earliest, now),
    latest: nextOpenDay(place, latest, now),
  }
}

/** Between which days an order placed `now` arrives, or waits at the studio where there is one; null without a rate. */
export function estimateArrival(
  rate: DeliveryRate | undefined,
  studio: PickupPlace | null,
  now: Date,
): DeliveryDates | null {
  if (!rate) return null
  return studio ? estimatePickup(rate, now, studio) : estimateDelivery(rate, now, SHOP_TIME_ZONE)
}
