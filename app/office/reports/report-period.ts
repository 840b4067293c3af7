import { endOfShopDay, startOfShopDay } from '#app/time/shop-clock'
import { addDays, CalendarDay, daysBetween } from '#app/time/zoned-time'

export const STEPS = ['day', 'week', 'month'] as const
export type Step = (typeof STEPS)[number]

/** Days on the shop's calendar, both included, and how they are put together. */
export interface ReportPeriod {
  from: CalendarDay
  to: CalendarDay
  by: Step
}

const DEFAULT_DAYS = 30
/** So that no table and no chart becomes too long to read. */
const MOST_DAYS: Record<Step, number> = { day: 92, week: 731, month: 3660 }

export type ReadPeriod = { period: ReportPeriod; problem: string | null }

/** Reads a period from an address. Never throws: what cannot be used gives the last 30 days, and says why. */
export function readPeriod(params: URLSearchParams, today: CalendarDay): ReadPeriod {
  const usual: ReportPeriod = { from: addDays(today, 1 - DEFAULT_DAYS), to: today, by: 'day' }
  const by = STEPS.find((step) => step === params.get('by')) ?? usual.by
  const from = readDay(params.get('from'), usual.from)
  const to = readDay(params.get('to'), usual.to)
  const problem = problemOf(from, to, by)
  if (problem || !from || !to) return { period: usual, problem }
  return { period: { from, to, by }, problem: null }
}

function problemOf(from: CalendarDay | null, to: CalendarDay | null, by: Step): string | null {
  if (!from || !to) return 'Write both days as 2026-11-02, between the years 2000 and 2099.'
  if (from > to) return 'The first day has to lie before the last.'
  const days = daysBetween(from, to) + 1
  if (days <= MOST_DAYS[by]) return null
  const longer = by === 'day' ? 'by week or month' : 'by month, or a shorter time'
  return `By ${by}, ${MOST_DAYS[by].toLocaleString('en-US')} days at most: choose ${longer}.`
}

function readDay(typed: string | null, otherwise: CalendarDay): CalendarDay | null {
  if (!typed) return otherwise
  const read = CalendarDay.safeParse(typed)
  return read.success && read.data >= '2000-01-01' && read.data < '2100-01-01' ? read.data : null
}

/** The period as parameters of an address. */
export function periodParams({ from, to, by }: ReportPeriod): URLSearchParams {
  return new URLSearchParams({ from, to, by })
}

/** The first day of each step of the period, weeks from Monday; the first may lie before the period. */
export function stepsOf({ from, to, by }: ReportPeriod): CalendarDay[] {
  const steps = []
  for (let start = startOf(from, by); start <= to; start = next(start, by)) steps.push(start)
  return steps
}

/** The moments between which the period lies; the second is no longer in it. */
export function boundsOf({ from, to }: ReportPeriod): [from: Date, before: Date] {
  return [startOfShopDay(from), endOfShopDay(to)]
}

function startOf(day: CalendarDay, by: Step): CalendarDay {
  if (by === 'month') return `${day.slice(0, 7)}-01`
  if (by === 'day') return day
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7))
}

function next(start: CalendarDay, by: Step): CalendarDay {
  if (by === 'month') return startOf(addDays(start, 31), 'month')
  return addDays(start, by === 'week' ? 7 : 1)
}
