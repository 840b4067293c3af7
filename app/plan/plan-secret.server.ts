import { env } from '#app/platform/environment.server'

/** The page of a kept plan. The secret stands in the query, which the log leaves out. */
export const addressPath = (secret: string) => `/plan/address?key=${secret}`

/** Where calendars read it; the log leaves out what follows /calendar/. */
export const calendarUrl = (secret: string) => `${env.SHOP_URL}/calendar/${secret}.ics`

/** The shop's host name without its port, as ids of events end. */
export const shopHost = () => new URL(env.SHOP_URL).hostname

/** What a mail with a plan's link is kept under. */
export function planOccasion(secretHash: string): string {
  return `plan:${secretHash}`
}
