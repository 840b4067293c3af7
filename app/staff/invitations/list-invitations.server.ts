import { db } from '#app/platform/database.server'
import { may, type Actor } from '../permissions'

/** Links that were neither used nor withdrawn, the latest first; whether they still hold, and their mail. Undefined for who may not. */
export async function listInvitations(actor: Actor, now: Date) {
  if (!may(actor, 'staff:manage')) return undefined
  const open = await db.staffInvitation.findMany({
    where: { usedAt: null, withdrawnAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      staffId: true,
      expiresAt: true,
      location: { select: { name: true } },
    },
  })
  return open.map(({ staffId, location, ...invitation }) => ({
    ...invitation,
    studio: location?.name ?? null,
    /** For a new password of an account that there is. */
    isReset: staffId !== null,
    expired: invitation.expiresAt <= now,
  }))
}

export type ListedInvitation = NonNullable<Awaited<ReturnType<typeof listInvitations>>>[number]
