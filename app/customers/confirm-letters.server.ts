import { db } from '#app/platform/database.server'
import { consentWords, type ConsentVersion } from './letters-consent'
import { readConfirmToken } from './letters-token.server'
import { queueLettersMail } from './queue-letters-mail.server'
import { lockSubscription, readSubscription, type Subscription } from './subscription.server'

/** What a link to confirm stands for now. */
export type ConfirmState = 'open' | 'confirmed' | 'expired' | 'unknown'

/** Looks without confirming: programs that scan mail follow links. */
export async function readConfirmation(token: string, now: Date): Promise<ConfirmState> {
  const read = readConfirmToken(token, now)
  if (read === null || read === 'expired') return read ?? 'unknown'
  return stateOf(await readSubscription(db, read.subscriberId), read.consentId)
}

/**
 * Subscribes the address that the link was sent to, notes the consent and queues the welcome. A repeat
 * changes nothing. Refuses: 'expired' after 7 days and after an unsubscription, 'unknown' when the link
 * is not ours.
 */
export async function confirmLetters(
  token: string,
  consent: ConsentVersion,
  now: Date,
): Promise<Exclude<ConfirmState, 'open'>> {
  const read = readConfirmToken(token, now)
  if (read === null || read === 'expired') return read ?? 'unknown'
  const { subscriberId, consentId } = read
  return db.$transaction(async (tx) => {
    const state = stateOf(await lockSubscription(tx, subscriberId), consentId)
    if (state !== 'open') return state
    await tx.subscriber.update({ where: { id: subscriberId }, data: { status: 'subscribed' } })
    const { id } = await tx.consent.create({
      data: { subscriberId, at: now, place: 'confirm page', ...consentWords(consent, 'confirmed') },
      select: { id: true },
    })
    await queueLettersMail(tx, { kind: 'welcome', subscriberId, consentId: id })
    return 'confirmed'
  })
}

function stateOf(subscription: Subscription | null, consentId: bigint): ConfirmState {
  if (!subscription) return 'unknown'
  const { status, lastWithdrawnId } = subscription
  if (lastWithdrawnId !== null && lastWithdrawnId > consentId) return 'expired'
  return status === 'subscribed' ? 'confirmed' : 'open'
}
