import { db } from '#app/platform/database.server'
import { may, type Actor } from './permissions'

/** Everybody with an account, with how many browsers they are signed in on, and the studios there are; undefined for who may not. */
export async function listStaff(actor: Actor, now: Date) {
  if (!may(actor, 'staff:manage')) return undefined
  const [people, studios] = await Promise.all([
    db.staffUser.findMany({
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      select: {
        id: true,
        name: true,
        email: true,
        role: true,
        locationId: true,
        disabledAt: true,
        demo: true,
        twoFactorEnabled: true,
        _count: { select: { sessions: { where: { expiresAt: { gt: now } } } } },
      },
    }),
    db.location.findMany({ orderBy: { position: 'asc' }, select: { id: true, name: true } }),
  ])
  return { people: people.map(({ _count, ...person }) => ({ ...person, ..._count })), studios }
}

export type ListedStaff = NonNullable<Awaited<ReturnType<typeof listStaff>>>
