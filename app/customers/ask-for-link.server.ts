import { inboxOf } from '#app/http/inbox-of'
import { countedNetwork } from '#app/http/network-of'
import { db } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import { isWithinLimit } from '#app/platform/throttle.server'
import { LINK_MINUTES } from './sign-in'

const PER_NETWORK = { what: 'sign-in:network', most: 20, minutes: 60 }
const PER_ADDRESS = { what: 'sign-in:address', most: 5, minutes: 60 }
const MINUTE = 60_000

export interface LinkRequest {
  /** In lower case. */
  email: string
  /** The network address of whoever asks; only a hash of it is kept, for an hour. */
  clientAddress: string
}

/**
 * Mails a link to sign in. Nothing tells whether the address has an account: none is looked up before the
 * link is opened. An address that was asked for five times in an hour gets no further mail, and the answer
 * does not say so. Refuses: 'slow-down' when a network asks more than 20 times in an hour.
 */
export function askForLink(
  { email, clientAddress }: LinkRequest,
  now: Date,
): Promise<'asked' | 'slow-down'> {
  return db.$transaction(async (tx) => {
    if (!(await isWithinLimit(tx, PER_NETWORK, countedNetwork(clientAddress), now)))
      return 'slow-down'
    if (!(await isWithinLimit(tx, PER_ADDRESS, inboxOf(email), now))) return 'asked'
    const expiresAt = new Date(now.getTime() + LINK_MINUTES * MINUTE)
    const { id: linkId } = await tx.signInLink.create({
      data: { email, createdAt: now, expiresAt },
      select: { id: true },
    })
    await enqueue(
      tx,
      { name: 'mail-sign-in', payload: { linkId } },
      { key: `mail:sign-in:${linkId}` },
    )
    return 'asked'
  })
}
