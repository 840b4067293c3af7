import { calendarFile } from '#app/plan/calendar-file.server'
import type { Plan } from '#app/plan/plan'
import { SavedRequest, type PlanRequest } from '#app/plan/plan-request'
import { planOccasion, shopHost } from '#app/plan/plan-secret.server'
import { readPlanNow } from '#app/plan/read-plan.server'
import { db } from '#app/platform/database.server'
import { KEPT_DAYS } from '#app/platform/kept-days'
import { hashOf } from '#app/platform/secret.server'

const DAY_MS = 86_400_000

export type KeptPlan = {
  id: string
  /** The plan's own parameters. */
  address: string
  createdAt: Date
}

/** The plan behind a secret, or null where there is none (any more). Notes, once a day, that it was read. */
export async function findKeptPlan(secret: string, now: Date): Promise<KeptPlan | null> {
  const secretHash = hashOf(secret)
  if (!secretHash) return null
  const kept = await db.savedPlan.findUnique({
    where: { secretHash },
    select: { id: true, request: true, createdAt: true, lastReadAt: true },
  })
  if (!kept) return null
  const { id, createdAt, lastReadAt } = kept
  if (now.getTime() - lastReadAt.getTime() >= DAY_MS)
    await db.savedPlan.updateMany({ where: { id }, data: { lastReadAt: now } })
  return { id, createdAt, address: SavedRequest.parse(kept.request).address }
}

/** The calendar behind a secret as it stands now, or null where there is none (any more). */
export async function readKeptCalendar(secret: string, now: Date): Promise<string | null> {
  const kept = await findKeptPlan(secret, now)
  if (!kept) return null
  const params = new URLSearchParams(kept.address)
  const { plan } = await readPlanNow(params, now, { writtenAt: kept.createdAt })
  return calendarFile(plan, { identity: kept.id, host: shopHost(), now })
}

/**
 * The calendar of a plan that is kept nowhere. Its ids stay the same while days and studios change, so
 * that a file that is taken in again moves what is there.
 */
export function readCalendarFile(plan: Plan, request: PlanRequest, now: Date): string {
  const { skin, treatments } = request
  const identity = JSON.stringify([treatments, skin.kind === 'complete' ? skin.profile : null])
  return calendarFile(plan, { identity, host: shopHost(), now })
}

/** Ends a private address for good, and our copy of a mail with it: whoever asks again finds nothing. */
export async function endPlan(secret: string): Promise<void> {
  const secretHash = hashOf(secret)
  if (!secretHash) return
  await db.$transaction([
    db.savedPlan.deleteMany({ where: { secretHash } }),
    db.mail.deleteMany({ where: { occasion: planOccasion(secretHash) } }),
  ])
}

/** Lets go of plans that no calendar and nobody reads any more. */
export async function forgetPlans(now: Date): Promise<void> {
  const lastReadAt = { lt: new Date(now.getTime() - KEPT_DAYS.keptPlan * DAY_MS) }
  await db.savedPlan.deleteMany({ where: { lastReadAt } })
}
