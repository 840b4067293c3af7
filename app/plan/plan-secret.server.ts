import { createHash, randomBytes } from 'node:crypto'
import { env } from '#app/platform/environment.server'

const SECRET = /^[\w-]{43}$/

/** 256 bits that nobody guesses; whoever has them reads the plan. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a secret; null for what cannot be one. */
export function hashOf(secret: string): string | null {
  return SECRET.test(secret) ? createHash('sha256').update(secret).digest('hex') : null
}

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
