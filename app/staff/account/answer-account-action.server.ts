import type { StaffSession } from '../require-staff.server'
import type { AccountAction } from './account-action'
import { DEMO_PASSWORD_STAYS, TOO_MANY_PASSWORDS, WRONG_PASSWORD, type Said } from './account-words'
import { changeOwnName } from './change-own-name.server'
import { changeOwnPassword } from './change-own-password.server'
import { endOwnSession } from './end-own-session.server'

export type AccountAnswer =
  /** What the page says after it was done. */
  | { kind: 'done'; said: Said }
  | { kind: 'refused'; field: 'current' | 'next'; words: string; status: 400 | 409 | 429 }

/** Does what a form on the own account's page asks. */
export async function doAccountAction(
  { actor, sessionId }: StaffSession,
  asked: AccountAction,
  now: Date,
): Promise<AccountAnswer> {
  switch (asked.intent) {
    case 'name':
      await changeOwnName(actor, asked.name, now)
      return { kind: 'done', said: 'name' }
    case 'end-session':
      await endOwnSession(actor, asked.sessionId, now)
      return { kind: 'done', said: 'session' }
    case 'password': {
      const outcome = await changeOwnPassword(actor, { ...asked, sessionId }, now)
      switch (outcome.kind) {
        case 'done':
          return { kind: 'done', said: 'password' }
        case 'weak':
          return { kind: 'refused', field: 'next', words: outcome.problem, status: 400 }
        case 'demo':
          return { kind: 'refused', field: 'next', words: DEMO_PASSWORD_STAYS, status: 409 }
        case 'wrong-password':
          return { kind: 'refused', field: 'current', words: WRONG_PASSWORD, status: 400 }
        case 'slow-down':
          return { kind: 'refused', field: 'current', words: TOO_MANY_PASSWORDS, status: 429 }
      }
    }
  }
}
