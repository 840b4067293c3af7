/** A day without a time, `YYYY-MM-DD`: the same day in every time zone. */
export type CalendarDate = string

/**
 * The day on which `days` business days after `date` have passed: neither Saturdays, Sundays nor
 * federal holidays count. Zero gives `date` itself when it is a business day, else the next one.
 */
export function addBusinessDays(date: CalendarDate, days: number): CalendarDate {
  let day = nextBusinessDay(date)
  for (let left = days; left > 0; left--) day = nextBusinessDay(shift(day, 1))
  return day
}

export function isBusinessDay(date: CalendarDate): boolean {
  const year = Number(date.slice(0, 4))
  // New Year's Day on a Saturday is observed on December 31 of the year before.
  const closed = [...federalHolidays(year), ...federalHolidays(year + 1)]
  return !isWeekend(date) && !closed.includes(date)
}

/**
 * The days on which the eleven US federal holidays of a year are observed: on Friday when they fall
 * on a Saturday, on Monday when on a Sunday. Source: 5 U.S.C. 6103, as of 2021 (Juneteenth).
 */
export function federalHolidays(year: number): CalendarDate[] {
  const fixed = ['01-01', '06-19', '07-04', '11-11', '12-25'].map((day) => `${year}-${day}`)
  return [
    ...fixed.map(observed),
    nthWeekday(year, 1, MONDAY, 3),
    nthWeekday(year, 2, MONDAY, 3),
    // The last Monday of May is a week before the first one of June.
    shift(nthWeekday(year, 6, MONDAY, 1), -7),
    nthWeekday(year, 9, MONDAY, 1),
    nthWeekday(year, 10, MONDAY, 2),
    nthWeekday(year, 11, THURSDAY, 4),
  ].toSorted()
}

const SUNDAY = 0
const MONDAY = 1
const THURSDAY = 4
const SATURDAY = 6

function observed(date: CalendarDate): CalendarDate {
  const weekday = weekdayOf(date)
  if (weekday === SATURDAY) return shift(date, -1)
  return weekday === SUNDAY ? shift(date, 1) : date
}

function nthWeekday(year: number, month: number, weekday: number, n: number): CalendarDate {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  const untilWeekday = (weekday - weekdayOf(first) + 7) % 7
  return shift(first, untilWeekday + (n - 1) * 7)
}

function nextBusinessDay(date: CalendarDate): CalendarDate {
  let day = date
  while (!isBusinessDay(day)) day = shift(day, 1)
  return day
}

function isWeekend(date: CalendarDate): boolean {
  const weekday = weekdayOf(date)
  return weekday === SATURDAY || weekday === SUNDAY
}

function weekdayOf(date: CalendarDate): number {
  return midnight(date).getUTCDay()
}

function shift(date: CalendarDate, days: number): CalendarDate {
  const moved = midnight(date)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

function midnight(date: CalendarDate): Date {
  return new Date(`${date}T00:00:00Z`)
}
