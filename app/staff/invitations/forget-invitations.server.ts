import { db } from '#app/platform/database.server'
import { KEPT_DAYS } from '#app/platform/kept-days'

const DAY_MS = 86_400_000

/** Lets go of invitations and links for new passwords that are long over. */
export async function forgetInvitations(now: Date): Promise<void> {
  const longAgo = new Date(now.getTime() - KEPT_DAYS.staffInvitation * DAY_MS)
  await db.staffInvitation.deleteMany({
    where: { createdAt: { lt: longAgo }, expiresAt: { lt: now } },
  })
}
