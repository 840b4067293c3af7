import { createHash, randomBytes } from 'node:crypto'
import { env } from '#app/platform/environment.server'

const DAY_MS = 86_400_000
const DAYS = 7
const SECRET = /^[\w-]{43}$/

/** 256 bits that nobody guesses; whoever has them sets the password. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a secret; null for what cannot be one. */
export function hashOf(secret: string): string | null {
  return SECRET.test(secret) ? createHash('sha256').update(secret).digest('hex') : null
}

/** The page that a mail leads to. The secret stands in the query, which the log leaves out. */
export function joinPath(secret: string): string {
  return `/admin/join?${new URLSearchParams({ key: secret }).toString()}`
}

export function joinLink(secret: string): string {
  return env.SHOP_URL + joinPath(secret)
}

/** Until when a link that goes out now holds: 7 days. */
export function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + DAYS * DAY_MS)
}
