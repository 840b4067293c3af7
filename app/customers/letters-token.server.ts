import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { env } from '#app/platform/environment.server'

const DAY = 86_400_000
const DAYS_TO_CONFIRM = 7
const LONGEST_TOKEN = 200

const Uuid = z.uuid()
const ConsentId = z.string().regex(/^[1-9]\d{0,17}$/)

export interface Confirmation {
  subscriberId: string
  /** The consent, of kind requested, that the link confirms. */
  consentId: bigint
}

/** What a link to confirm carries: ids and a last moment, signed; never the address. Holds for 7 days. */
export function confirmToken({ subscriberId, consentId }: Confirmation, now: Date): string {
  const until = now.getTime() + DAYS_TO_CONFIRM * DAY
  return sign('confirm', [subscriberId, String(consentId), until.toString(36)])
}

/** Null for a token that we did not sign; 'expired' for one that is too old. */
export function readConfirmToken(token: string, now: Date): Confirmation | 'expired' | null {
  const [subscriberId, consentId, until = ''] = verify('confirm', token) ?? []
  if (!Uuid.safeParse(subscriberId).success || !ConsentId.safeParse(consentId).success) return null
  if (!(parseInt(until, 36) > now.getTime())) return 'expired'
  return { subscriberId: String(subscriberId), consentId: BigInt(String(consentId)) }
}

/** What a link to unsubscribe carries. It holds for as long as the letter that it stands in may be kept. */
export function unsubscribeToken(subscriberId: string): string {
  return sign('unsubscribe', [subscriberId])
}

/** The subscriber's id; null for a token that we did not sign. */
export function readUnsubscribeToken(token: string): string | null {
  const [subscriberId] = verify('unsubscribe', token) ?? []
  return Uuid.safeParse(subscriberId).data ?? null
}

function sign(purpose: string, parts: string[]): string {
  return [...parts, signature(purpose, parts)].join('.')
}

function verify(purpose: string, token: string): string[] | null {
  if (token.length > LONGEST_TOKEN) return null
  const parts = token.split('.')
  const given = Buffer.from(parts.pop() ?? '')
  const expected = Buffer.from(signature(purpose, parts))
  return given.length === expected.length && timingSafeEqual(given, expected) ? parts : null
}

function signature(purpose: string, parts: string[]): string {
  return createHmac('sha256', env.SESSION_SECRET)
    .update(`letters-${purpose}:${parts.join('.')}`)
    .digest('base64url')
}
