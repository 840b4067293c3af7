import { db } from '#app/platform/database.server'
import { isWithinLimit, takeBack } from '#app/platform/throttle.server'
import { loadAuth } from '../load-auth.server'
import type { Actor } from '../permissions'

const PER_PERSON = { what: 'staff-password:own', most: 10, minutes: 15 }

/**
 * Whether somebody who is signed in knows their own password: whoever found an open browser does not.
 * 'slow-down' after 10 wrong ones in a quarter of an hour.
 */
export async function checkOwnPassword(
  { id }: Pick<Actor, 'id'>,
  password: string,
  now: Date,
): Promise<'right' | 'wrong-password' | 'slow-down'> {
  if (!(await isWithinLimit(db, PER_PERSON, id, now))) return 'slow-down'
  const account = await db.staffAccount.findFirst({
    where: { userId: id, providerId: 'credential' },
    select: { password: true },
  })
  const { matchesHash } = await loadAuth()
  if (!account?.password || !(await matchesHash(password, account.password)))
    return 'wrong-password'
  await takeBack(db, PER_PERSON, id, now)
  return 'right'
}
