import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { env } from '#app/platform/environment.server'

const FASTEST_MS = 3_000
const OLDEST_MS = 24 * 60 * 60_000

export type Ticket =
  | { kind: 'good'; formId: string }
  /** Faster than anybody can read the questions. */
  | { kind: 'too-fast' }
  /** Open for more than a day, or not one of ours. */
  | { kind: 'old-form' }

/** A form's own id and when it was shown, signed: it asks once however often it is sent, and not at once. */
export function issueTicket(now: Date): string {
  const stated = `${randomUUID()}.${now.getTime().toString(36)}`
  return `${stated}.${sign(stated)}`
}

export function readTicket(ticket: string | undefined, now: Date): Ticket {
  const [formId = '', shown = '', signature = ''] = (ticket ?? '').split('.')
  const expected = Buffer.from(sign(`${formId}.${shown}`))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return OLD
  const age = now.getTime() - parseInt(shown, 36)
  if (!z.uuid().safeParse(formId).success || !(age <= OLDEST_MS)) return OLD
  return age < FASTEST_MS ? { kind: 'too-fast' } : { kind: 'good', formId }
}

const OLD: Ticket = { kind: 'old-form' }

function sign(stated: string): string {
  return createHmac('sha256', env.SESSION_SECRET)
    .update(`consultation-form:${stated}`)
    .digest('base64url')
}
