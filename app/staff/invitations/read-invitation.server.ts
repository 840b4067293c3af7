import { db } from '#app/platform/database.server'
import { isOpen } from '../open-account.server'
import { hashOf } from './invitation-secret.server'

export type FoundInvitation =
  | { state: 'open'; kind: 'join' | 'reset'; name: string; email: string }
  | { state: 'used' | 'expired' | 'withdrawn' | 'unknown' }

/** What a link from a mail opens, told only to whoever has the link. */
export async function readInvitation(secret: string, now: Date): Promise<FoundInvitation> {
  const tokenHash = hashOf(secret)
  const found = tokenHash
    ? await db.staffInvitation.findUnique({ where: { tokenHash }, include: { staff: true } })
    : null
  if (!found) return { state: 'unknown' }
  if (found.usedAt) return { state: 'used' }
  if (found.withdrawnAt || (found.staff && !isOpen(found.staff))) return { state: 'withdrawn' }
  if (found.expiresAt <= now) return { state: 'expired' }
  const { name, email, staffId } = found
  return { state: 'open', kind: staffId ? 'reset' : 'join', name, email }
}
