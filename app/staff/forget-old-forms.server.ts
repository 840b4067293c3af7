import { db } from '#app/platform/database.server'
import { KEPT_DAYS } from '#app/platform/kept-days'

const DAY_MS = 86_400_000

/** Lets go of what staff typed into any form and neither saved nor discarded for half a year. */
export async function forgetOldForms(now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS.staffForm * DAY_MS)
  await db.keptForm.deleteMany({ where: { keptAt: { lt: before } } })
}
