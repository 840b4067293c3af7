import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'
import { env } from '#app/platform/environment.server'

/** Without letters and digits that look or sound alike. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8

/** A new reference, such as "7KQ3MX2P": 30^8 of them, and it tells nothing about anybody. */
export function newReference(): string {
  return Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('')
}

/** The path at which whoever sent the request, and nobody else, sees that it has arrived. */
export function consultationPath(reference: string): string {
  return `/consultation/${reference}?key=${keyOf(reference)}`
}

export function isConsultationKey(reference: string, key: string): boolean {
  const expected = Buffer.from(keyOf(reference))
  const given = Buffer.from(key)
  return expected.length === given.length && timingSafeEqual(expected, given)
}

function keyOf(reference: string): string {
  return createHmac('sha256', env.SESSION_SECRET)
    .update(`consultation-link:${reference}`)
    .digest('base64url')
}
