import { addBusinessDays, isBusinessDay, type CalendarDate } from '#app/pricing/business-days'
import type { DeliveryRate } from '#app/pricing/delivery'

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
