import { db } from '#app/platform/database.server'
import { isWithinLimit, takeBack } from '#app/platform/throttle.server'
import type { BagForm } from './bag-form'
import type { BagNews } from './bag-news'

/** Ten a second: more than an office that shops at once, far less than a program. */
const ADDITIONS = { what: 'bag:network', most: 600, minutes: 1 }
const WRONG_CODES = { what: 'code:network', most: 60, minutes: 60 }

export const ADDED_TOO_FAST: BagNews = {
  tone: 'error',
  text: 'Very much was added from your network just now. Your bag is as it was: please try again in a minute.',
}

export const GUESSED_TOO_OFTEN =
  'Many codes from your network were wrong. Please try this one again in an hour; your bag is kept.'

/** Counts one more addition from a network (null: nobody's) and tells whether there were too many. */
export async function addsTooFast(
  network: string | null,
  { intent }: BagForm,
  now: Date,
): Promise<boolean> {
  if (!network || (intent !== 'add' && intent !== 'add-bundle')) return false
  return !(await isWithinLimit(db, ADDITIONS, network, now))
}

/**
 * Tries a code, unless too many from this network were wrong within the hour; a right one does not count.
 * Counted before it is tried, so that many at the same moment find out no more than one after another.
 */
export async function tryCode<Outcome extends { kind: string }>(
  network: string | null,
  now: Date,
  apply: () => Promise<Outcome>,
): Promise<Outcome | { kind: 'guessed-too-often' }> {
  if (!network) return apply()
  if (!(await isWithinLimit(db, WRONG_CODES, network, now))) return { kind: 'guessed-too-often' }
  const outcome = await apply()
  if (outcome.kind !== 'unknown-code') await takeBack(db, WRONG_CODES, network, now)
  return outcome
}
