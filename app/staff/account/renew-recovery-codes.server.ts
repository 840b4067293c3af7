import { loadAuth } from '../load-auth.server'
import type { Actor } from '../permissions'
import { checkOwnPassword } from './check-own-password.server'
import { withTrail } from './with-trail.server'

export type RenewOutcome =
  | { kind: 'renewed'; recoveryCodes: string[] }
  /** 'off': two-step sign-in is not on. */
  | { kind: 'off' | 'wrong-password' | 'slow-down' }

/** Makes ten new recovery codes; those of before open nothing any more. */
export async function renewRecoveryCodes(
  actor: Actor,
  { password, request }: { password: string; request: Request },
  now: Date,
): Promise<RenewOutcome> {
  const checked = await checkOwnPassword(actor, password, now)
  if (checked !== 'right') return { kind: checked }
  const { auth, isRefusal } = await loadAuth()
  const headers = new Headers({ Cookie: request.headers.get('Cookie') ?? '' })
  try {
    const { backupCodes } = await withTrail(actor, 'staff.recovery_codes_renewed', now, () =>
      auth.api.generateBackupCodes({ body: { password }, headers }),
    )
    return { kind: 'renewed', recoveryCodes: backupCodes }
  } catch (error) {
    if (isRefusal(error)) return { kind: 'off' }
    throw error
  }
}
