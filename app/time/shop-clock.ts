import { addDays, CalendarDay, localTimeOf, momentOf } from './zoned-time'

/** The shop's own clock, by which staff and guests mean a day: where the warehouse stands. */
export const SHOP_TIME_ZONE = 'America/Chicago'

/** The day that it is on the shop's clock. */
export function shopDay(at: Date): CalendarDay {
  return localTimeOf(at, SHOP_TIME_ZONE).day
}

/** The moment at which the shop's clock shows this day and time ("HH:MM"). */
export function shopMoment(day: CalendarDay, time: string): Date {
  return momentOf(day, time, SHOP_TIME_ZONE)
}

/** What a date-and-time field of a form says ("2026-12-31T09:30"), by the shop's clock; null where it is no time. */
export function readShopMoment(typed: string | undefined): Date | null {
  const [day, time = ''] = typed?.split('T') ?? []
  const onCalendar = CalendarDay.safeParse(day)
  if (!onCalendar.success || !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return null
  return shopMoment(onCalendar.data, time)
}

/** The moment at which a day starts on the shop's clock: five or six hours after UTC's. */
export function startOfShopDay(day: CalendarDay): Date {
  return shopMoment(day, '00:00')
}

/** The moment at which a day ends and the next one starts. */
export function endOfShopDay(day: CalendarDay): Date {
  return startOfShopDay(addDays(day, 1))
}

/** The last day on which something is open that ends, exclusively, at this moment. */
export function lastDayBefore(end: Date): Date {
  return new Date(end.getTime() - 1)
}

const formatFor = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-US', { ...options, timeZone: SHOP_TIME_ZONE })
  return (at: Date) => format.format(at)
}

/** "December 31, 2026", on the shop's clock. */
export const shopDayWords = formatFor({ dateStyle: 'long' })
/** "Dec 31, 2026". */
export const shopDayBrief = formatFor({ dateStyle: 'medium' })
/** "Dec 31, 2026, 3:05 PM". */
export const shopMomentWords = formatFor({ dateStyle: 'medium', timeStyle: 'short' })
