import { db } from '#app/platform/database.server'
import { KEPT_DAYS } from '#app/platform/kept-days'

const DAY_MS = 86_400_000

/** Lets go of sessions that are over and of links to sign in that have long done their work. */
export async function forgetSignIns(now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS.signInLink * DAY_MS)
  await db.customerSession.deleteMany({ where: { expiresAt: { lt: now } } })
  await db.signInLink.deleteMany({ where: { expiresAt: { lt: before } } })
}
