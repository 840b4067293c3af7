import { db } from '#app/platform/database.server'
import type { Actor } from '../permissions'
import { deviceWords } from './device-words'

/** Where the person is signed in, the latest first: the device in words and since when. */
export async function listOwnSessions({ id }: Pick<Actor, 'id'>, now: Date) {
  const sessions = await db.staffSession.findMany({
    where: { userId: id, expiresAt: { gt: now } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, userAgent: true, createdAt: true },
  })
  return sessions.map(({ userAgent, ...session }) => ({
    ...session,
    device: deviceWords(userAgent),
  }))
}

export type OwnSession = Awaited<ReturnType<typeof listOwnSessions>>[number]
