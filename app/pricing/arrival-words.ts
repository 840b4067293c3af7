import type { DeliveryMethod } from '#app/pricing/delivery'
import type { DeliveryDates } from '#app/pricing/delivery-dates'
import { dayRange } from '#app/time/day-words'

/** "Arrives Mon, Nov 30 – Wed, Dec 2 if ordered now." */
export function sayArrival(method: DeliveryMethod, days: DeliveryDates): string {
  return `${verbOf(method)} ${dayRange(days)} if ordered now.`
}

/** The same of an order whose payment has just been confirmed. */
export function sayArrivalFrom(method: DeliveryMethod, days: DeliveryDates): string {
  return `${verbOf(method)} ${dayRange(days)}, counted from today.`
}

function verbOf(method: DeliveryMethod): string {
  return method === 'pickup' ? 'Ready' : 'Arrives'
}
