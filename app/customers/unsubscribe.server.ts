import { z } from 'zod'
import { db } from '#app/platform/database.server'
import { readUnsubscribeToken } from './letters-token.server'
import { lockSubscription, readSubscription } from './subscription.server'

/** Where somebody unsubscribed, with what it said there. */
interface Withdrawal {
  place: 'unsubscribe page' | 'mail program'
  wording: string
  wordingVersion: string
}

/** All that a mail program posts, by RFC 8058. */
export const OneClick = z.object({ 'List-Unsubscribe': z.literal('One-Click') })

export const BY_MAIL_PROGRAM: Withdrawal = {
  place: 'mail program',
  wording: 'List-Unsubscribe=One-Click',
  wordingVersion: 'RFC 8058',
}

/** Looks without unsubscribing: programs that scan mail follow links. */
export async function readUnsubscription(token: string): Promise<'open' | 'left' | 'unknown'> {
  const subscriberId = readUnsubscribeToken(token)
  const subscription = subscriberId ? await readSubscription(db, subscriberId) : null
  if (!subscription) return 'unknown'
  return subscription.lastKind === 'withdrawn' ? 'left' : 'open'
}

/**
 * Stops the letter and takes back what still waits to be confirmed. A repeat changes nothing.
 * Refuses: 'unknown' when the link is not ours.
 */
export async function unsubscribe(
  token: string,
  withdrawal: Withdrawal,
  now: Date,
): Promise<'left' | 'unknown'> {
  const subscriberId = readUnsubscribeToken(token)
  if (!subscriberId) return 'unknown'
  return db.$transaction(async (tx) => {
    const subscription = await lockSubscription(tx, subscriberId)
    if (!subscription) return 'unknown'
    if (subscription.lastKind === 'withdrawn') return 'left'
    await tx.subscriber.update({ where: { id: subscriberId }, data: { status: 'unsubscribed' } })
    await tx.consent.create({ data: { subscriberId, at: now, kind: 'withdrawn', ...withdrawal } })
    return 'left'
  })
}
