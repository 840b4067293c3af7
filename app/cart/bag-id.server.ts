import { createHmac } from 'node:crypto'
import { env } from '#app/platform/environment.server'

/**
 * The bag of a browser tab that has none yet. Two first additions at once come without a cookie, but with
 * the tab's key: they must fill one bag.
 */
export function firstBagId(tabKey: string): string {
  return derivedUuid(`first bag of ${tabKey}`)
}

/** The bag after one that was ordered: the same for every request that asks, so that nothing is carried over twice. */
export function nextBagId(bagId: string): string {
  return derivedUuid(`bag after ${bagId}`)
}

function derivedUuid(text: string): string {
  const hex = createHmac('sha256', env.SESSION_SECRET).update(text).digest('hex')
  // Version 8 of RFC 9562: an id of one's own making.
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ]
  return [...parts, hex.slice(20, 32)].join('-')
}
