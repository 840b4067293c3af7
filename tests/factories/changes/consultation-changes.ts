import {
  closeConsultation,
  contactConsultation,
  reopenConsultation,
} from '#app/office/consultations/change-consultation.server'
import { openAnswers } from '#app/office/consultations/open-answers.server'
import type { Actor } from '#app/staff/permissions'
import { aConsultation } from '#tests/factories/consultation'
import { leaves, now, type Change } from './leaves'

const asked = async () => (await aConsultation()).reference
const fresh = async () => ({ reference: await asked(), version: 1, note: null })
const closed = async (olive: Actor) => {
  const change = await fresh()
  await closeConsultation(olive, { ...change, outcome: 'withdrawn' }, now)
  return { ...change, version: 2 }
}

/** What staff do about consultation requests, and the row that each leaves. */
export const CONSULTATION_CHANGES: readonly Change[] = [
  leaves('consultation.contacted', contactConsultation, 'consultations:write', async (olive) => [
    olive,
    await fresh(),
    now,
  ]),
  leaves('consultation.closed', closeConsultation, 'consultations:write', async (olive) => [
    olive,
    { ...(await fresh()), outcome: 'visit-arranged' as const },
    now,
  ]),
  leaves('consultation.reopened', reopenConsultation, 'consultations:write', async (olive) => [
    olive,
    await closed(olive),
    now,
  ]),
  leaves('consultation.answers_opened', openAnswers, 'consultations:answers', async (olive) => [
    olive,
    await asked(),
    now,
  ]),
]
