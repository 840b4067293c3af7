import { randomBytes, randomInt } from 'node:crypto'

export type IdPrefix =
  'cs_test' | 'pi' | 'pm' | 'ch' | 're' | 'dp' | 'evt' | 'li' | 'price' | 'prod' | 'di' | 'req'

/** What a transition may ask of the world: the time, in whole Unix seconds, and fresh ids. */
export type Context = { now: number; newId: (prefix: IdPrefix) => string }

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A random id of Stripe's look and length: `pi_` and 24 characters, `cs_test_` and 60. */
export function newId(prefix: IdPrefix): string {
  return `${prefix}_${randomText(prefix === 'cs_test' ? 60 : prefix === 'req' ? 14 : 24)}`
}

/** The name of a coupon for which the caller chose none: eight characters, as Stripe makes them. */
export function newCouponId(): string {
  return randomText(8)
}

function randomText(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}

/** A secret of the form that Stripe gives webhook endpoints. */
export function newWebhookSecret(): string {
  return `whsec_${randomBytes(24).toString('hex')}`
}
