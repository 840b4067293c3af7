import {
  resendInvitation,
  withdrawInvitation,
  type ChangeInvitationOutcome,
} from './invitations/change-invitation.server'
import { inviteStaff, type InviteOutcome } from './invitations/invite-staff.server'
import { sendReset } from './invitations/send-reset.server'
import {
  changeRole,
  endSessions,
  setDisabled,
  switchOffTwoStep,
  type ManageOutcome,
} from './manage-staff.server'
import type { Actor } from './permissions'
import type { StaffAction } from './staff-action'

export type StaffOutcome = ManageOutcome | InviteOutcome | ChangeInvitationOutcome

/** Does what a form on the staff page asks, and says what came of it. */
export function doStaffAction(actor: Actor, asked: StaffAction, now: Date): Promise<StaffOutcome> {
  switch (asked.intent) {
    case 'invite':
      return inviteStaff(actor, { ...asked, locationId: asked.locationId ?? null }, now)
    case 'resend':
      return resendInvitation(actor, asked.invitationId, now)
    case 'withdraw':
      return withdrawInvitation(actor, asked.invitationId, now)
    case 'role':
      return changeRole(actor, { ...asked, locationId: asked.locationId ?? null }, now)
    case 'end-sessions':
      return endSessions(actor, asked.staffId, now)
    case 'reset':
      return sendReset(actor, asked.staffId, now)
    case 'two-step-off':
      return switchOffTwoStep(actor, asked.staffId, now)
    case 'disable':
    case 'enable':
      return setDisabled(actor, { ...asked, disabled: asked.intent === 'disable' }, now)
  }
}

interface StaffProblem {
  words: string
  status: 400 | 409
  /** The field of the invitation that it stands beside. */
  field?: 'email' | 'locationId'
}

/** What an owner reads of an outcome that changed nothing; absent for what is so now. */
export const STAFF_PROBLEMS: Partial<Record<StaffOutcome, StaffProblem>> = {
  'no-studio': {
    words: 'Choose the studio to which the clinic role is bound.',
    status: 400,
    field: 'locationId',
  },
  'has-account': {
    words: 'Somebody has an account with this address already: look at the list below.',
    status: 409,
    field: 'email',
  },
  'already-invited': {
    words: 'This address has an invitation already: send it again, or withdraw it first.',
    status: 409,
    field: 'email',
  },
  'own-account': { words: 'Another owner has to change your own account.', status: 409 },
  demo: { words: 'The password of a demo account stays the documented one.', status: 409 },
  disabled: { words: 'The account is disabled. Enable it first.', status: 409 },
}
