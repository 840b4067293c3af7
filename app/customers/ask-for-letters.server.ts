import { inboxOf } from '#app/http/inbox-of'
import { countedNetwork } from '#app/http/network-of'
import { db, type Transaction } from '#app/platform/database.server'
import { isWithinLimit } from '#app/platform/throttle.server'
import type { LettersPlace } from './letters'
import { consentWords, type ConsentVersion } from './letters-consent'
import { queueLettersMail } from './queue-letters-mail.server'

const PER_NETWORK = { what: 'letters:network', most: 20, minutes: 60 }
const PER_ADDRESS = { what: 'letters:address', most: 3, minutes: 24 * 60 }

export interface LettersRequest {
  /** In lower case. */
  email: string
  place: LettersPlace
  consent: ConsentVersion
  /** The network address of whoever asks; only a hash of it is kept, for an hour. */
  clientAddress: string
}

/**
 * Somebody asks for the letter on behalf of an address; a mail to it asks for the confirmation. Nothing
 * tells whether the address is known: a new, a waiting, a subscribed and an unsubscribed one go through
 * the same statements, and which mail it gets is decided later, by the job. Nobody's status changes here.
 * An address that was asked for three times in a day gets no further mail, and the answer does not say so.
 * Refuses: 'slow-down' when a network asks more than 20 times in an hour.
 */
export function askForLetters(
  { email, place, consent, clientAddress }: LettersRequest,
  now: Date,
): Promise<'asked' | 'slow-down'> {
  return db.$transaction(async (tx) => {
    const network = countedNetwork(clientAddress)
    if (!(await isWithinLimit(tx, PER_NETWORK, network, now))) return 'slow-down'
    if (!(await isWithinLimit(tx, PER_ADDRESS, inboxOf(email), now))) return 'asked'
    const subscriberId = await findOrAddSubscriber(tx, email, now)
    const { id: consentId } = await tx.consent.create({
      data: { subscriberId, at: now, place, ...consentWords(consent, 'requested') },
      select: { id: true },
    })
    await queueLettersMail(tx, { kind: 'sign-up', subscriberId, consentId })
    return 'asked'
  })
}

async function findOrAddSubscriber(tx: Transaction, email: string, now: Date): Promise<string> {
  const data = { email, createdAt: now }
  await tx.subscriber.createMany({ data, skipDuplicates: true })
  const { id } = await tx.subscriber.findUniqueOrThrow({ where: { email }, select: { id: true } })
  return id
}
