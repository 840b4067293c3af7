import { db } from '#app/platform/database.server'
import { askForLetters, type LettersRequest } from './ask-for-letters.server'
import { readUnsubscribeToken } from './letters-token.server'

/**
 * The way back after an unsubscription: asks the same address for a new confirmation. The link alone
 * subscribes nobody, since letters are passed on, link and all.
 * Refuses: 'unknown' when the link is not ours, and what askForLetters refuses.
 */
export async function askAgain(
  token: string,
  request: Pick<LettersRequest, 'consent' | 'clientAddress'>,
  now: Date,
): Promise<'asked' | 'slow-down' | 'unknown'> {
  const id = readUnsubscribeToken(token)
  const subscriber =
    id && (await db.subscriber.findUnique({ where: { id }, select: { email: true } }))
  if (!subscriber) return 'unknown'
  return askForLetters({ ...request, email: subscriber.email, place: 'unsubscribe page' }, now)
}
