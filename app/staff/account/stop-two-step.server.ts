import { db } from '#app/platform/database.server'
import type { Actor } from '../permissions'
import { recordAudit } from '../record-audit.server'
import { checkOwnPassword } from './check-own-password.server'

/** Switches the person's own two-step sign-in off; the key and the recovery codes are forgotten. */
export async function stopTwoStep(
  actor: Actor,
  password: string,
  now: Date,
): Promise<'done' | 'already' | 'wrong-password' | 'slow-down'> {
  const checked = await checkOwnPassword(actor, password, now)
  if (checked !== 'right') return checked
  return db.$transaction(async (tx) => {
    const { count } = await tx.staffUser.updateMany({
      where: { id: actor.id, twoFactorEnabled: true },
      data: { twoFactorEnabled: false },
    })
    if (count === 0) return 'already'
    await tx.staffTwoFactor.deleteMany({ where: { userId: actor.id } })
    const record = { kind: 'staff', id: actor.id, name: actor.name } as const
    await recordAudit(tx, actor, { action: 'staff.two_step_off', record }, now)
    return 'done'
  })
}
