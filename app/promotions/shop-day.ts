/** The clock by which staff mean a day. */
const SHOP_TIME_ZONE = 'America/Chicago'
const HOUR_MS = 3_600_000

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: SHOP_TIME_ZONE })
const wordFormat = new Intl.DateTimeFormat('en-US', { timeZone: SHOP_TIME_ZONE, dateStyle: 'long' })
const hourFormat = new Intl.DateTimeFormat('en-US', {
  timeZone: SHOP_TIME_ZONE,
  hour: 'numeric',
  hourCycle: 'h23',
})

/** The day, `YYYY-MM-DD`, that it is on the shop's clock. */
export function shopDay(at: Date): string {
  return dayFormat.format(at)
}

/** "December 31, 2026", on the shop's clock. */
export function shopDayWords(at: Date): string {
  return wordFormat.format(at)
}

/** The moment at which a day, `YYYY-MM-DD`, starts on the shop's clock: five or six hours after UTC's. */
export function startOfShopDay(day: string): Date {
  const summer = new Date(Date.parse(`${day}T00:00:00Z`) + 5 * HOUR_MS)
  return Number(hourFormat.format(summer)) === 0 ? summer : new Date(summer.getTime() + HOUR_MS)
}

/** The moment at which a day ends and the next one starts. */
export function endOfShopDay(day: string): Date {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return startOfShopDay(next.toISOString().slice(0, 10))
}

/** The last day on which something is open that ends, exclusively, at this moment. */
export function lastDayBefore(end: Date): Date {
  return new Date(end.getTime() - 1)
}
