import type { Submission } from '@conform-to/react'
import type { z } from 'zod'
import { findCustomer } from '#app/customers/find-customer.server'
import { wayBackCookie } from '#app/customers/session-cookie.server'
import type { SkinForm } from '#app/customers/skin-consent'
import { keepSkin, readSkin } from '#app/customers/skin.server'
import { readProfile, type PartialProfile } from '#app/routine/read-profile'
import { answersToKeep, keptAnswers } from '#app/routine/skin-answers'

/** What the shop remembers of the skin of whoever is looking. */
export type SkinMemory =
  | { kind: 'guest' }
  | {
      kind: 'customer'
      /** What the form is filled in with; null where nothing is kept. */
      given: Partial<PartialProfile> | null
      withHealth: boolean
      savedAt: Date | null
      /** Whether what is kept is what the address says. */
      isCurrent: boolean
    }

const GUEST: SkinMemory = { kind: 'guest' }

/** No query for a browser that is not signed in, two for one that is. */
export async function readSkinMemory(request: Request, now: Date): Promise<SkinMemory> {
  const customer = await findCustomer(request, now)
  if (!customer) return GUEST
  const kept = await readSkin(customer.id)
  if (!kept)
    return { kind: 'customer', given: null, withHealth: false, savedAt: null, isCurrent: false }
  const { answers, withHealth, savedAt } = kept
  const read = readProfile(new URL(request.url).searchParams)
  return {
    kind: 'customer',
    given: keptAnswers(answers),
    withHealth,
    savedAt,
    isCurrent: read.kind === 'complete' && answersToKeep(read.profile, withHealth) === answers,
  }
}

/**
 * Keeps the answers of the builder's address as its form asks, or has the shopper sign in first: where to go
 * on, and a cookie to set.
 */
export async function answerSkinForm(
  request: Request,
  submission: Submission<z.infer<typeof SkinForm>>,
  now: Date,
): Promise<{ path: string; cookie?: string }> {
  const { pathname, searchParams } = new URL(request.url)
  // A script asks for the page's data at an address of its own.
  const here = `${pathname.replace(/\.data$/, '')}?${searchParams}`
  const customer = await findCustomer(request, now)
  if (!customer) return { path: '/account/sign-in', cookie: await wayBackCookie(here) }
  const read = readProfile(searchParams)
  if (submission.status !== 'success' || submission.value.intent !== 'save') return { path: here }
  if (read.kind !== 'complete') return { path: here }
  const { health, consent: consentVersion } = submission.value
  const withHealth = health === 'yes'
  const answers = answersToKeep(read.profile, withHealth)
  await keepSkin(customer.id, { answers, withHealth, consentVersion }, now)
  return { path: `${here}#answers` }
}
