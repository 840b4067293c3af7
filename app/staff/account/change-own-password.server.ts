import { db } from '#app/platform/database.server'
import { loadAuth } from '../load-auth.server'
import { passwordProblem } from '../password-problem'
import type { Actor } from '../permissions'
import { recordAudit } from '../record-audit.server'
import { checkOwnPassword } from './check-own-password.server'

export type PasswordOutcome =
  | { kind: 'done' }
  /** The new password may not be used, and why, for beside the field. */
  | { kind: 'weak'; problem: string }
  /** The documented password of a demo account stays. */
  | { kind: 'demo' | 'wrong-password' | 'slow-down' }

/** Changes the person's own password and ends their other sessions; the one that asks goes on. */
export async function changeOwnPassword(
  actor: Actor,
  { current, next, sessionId }: { current: string; next: string; sessionId: string },
  now: Date,
): Promise<PasswordOutcome> {
  const { id, name } = actor
  const { email, demo } = await db.staffUser.findUniqueOrThrow({ where: { id } })
  if (demo) return { kind: 'demo' }
  const checked = await checkOwnPassword(actor, current, now)
  if (checked !== 'right') return { kind: checked }
  const problem =
    next === current
      ? 'This is the current one. Choose another'
      : passwordProblem(next, { name, email })
  if (problem) return { kind: 'weak', problem }
  const password = await (await loadAuth()).hashPassword(next)

  await db.$transaction(async (tx) => {
    await tx.staffAccount.updateMany({
      where: { userId: id, providerId: 'credential' },
      data: { password },
    })
    await tx.staffSession.deleteMany({ where: { userId: id, id: { not: sessionId } } })
    await tx.staffInvitation.updateMany({
      where: { staffId: id, usedAt: null, withdrawnAt: null },
      data: { withdrawnAt: now },
    })
    const record = { kind: 'staff', id, name } as const
    await recordAudit(tx, actor, { action: 'staff.password_changed', record }, now)
  })
  return { kind: 'done' }
}
