import type { Transaction } from '#app/platform/database.server'
import { may, type Actor, type Permission } from './permissions'

/**
 * The person in whose name something that was put off may be done now; null for one who is not there any more, is
 * disabled, or has another role by now.
 */
export async function findActor(
  tx: Transaction,
  id: string | null,
  permission: Permission,
): Promise<Actor | null> {
  const person = id ? await tx.staffUser.findFirst({ where: { id, disabledAt: null } }) : null
  return person && may(person, permission) ? person : null
}
