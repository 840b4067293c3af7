import { db } from '#app/platform/database.server'
import { acceptInvitation } from '#app/staff/invitations/accept-invitation.server'
import {
  resendInvitation,
  withdrawInvitation,
} from '#app/staff/invitations/change-invitation.server'
import { inviteStaff } from '#app/staff/invitations/invite-staff.server'
import { sendReset } from '#app/staff/invitations/send-reset.server'
import {
  changeRole,
  endSessions,
  setDisabled,
  switchOffTwoStep,
} from '#app/staff/manage-staff.server'
import type { Actor } from '#app/staff/permissions'
import { aCarefulMember, aStaffMember, PASSWORD, secretIn, signedIn } from '#tests/factories/staff'
import { runJobs } from '#tests/setup/run-jobs'
import { leaves, now, type Change } from './leaves'

const NEXT = 'nine green doors at dawn'
const ADA = { email: 'ada@staff.example', name: 'Ada', role: 'support', locationId: null } as const
const BY_LINK = { nothing: 'whoever holds the link of the mail is not signed in yet' }
const somebody = async () => (await aStaffMember('support')).id
const invited = async (olive: Actor) => {
  await inviteStaff(olive, ADA, now)
  await runJobs()
  return (await db.staffInvitation.findFirstOrThrow()).id
}

/** What is done to the accounts of others, and the row that each leaves. */
export const STAFF_CHANGES: readonly Change[] = [
  leaves('staff.invited', inviteStaff, 'staff:manage', (olive) =>
    Promise.resolve([olive, ADA, now]),
  ),
  leaves('staff.invitation_resent', resendInvitation, 'staff:manage', async (olive) => [
    olive,
    await invited(olive),
    now,
  ]),
  leaves('staff.invitation_withdrawn', withdrawInvitation, 'staff:manage', async (olive) => [
    olive,
    await invited(olive),
    now,
  ]),
  leaves('staff.joined', acceptInvitation, BY_LINK, async (olive) => {
    await invited(olive)
    return [{ secret: await secretIn(ADA.email), password: PASSWORD }, now]
  }),
  leaves('staff.reset_sent', sendReset, 'staff:manage', async (olive) => [
    olive,
    await somebody(),
    now,
  ]),
  leaves('staff.password_reset', acceptInvitation, BY_LINK, async (olive) => {
    const sol = await aStaffMember('support')
    await sendReset(olive, sol.id, now)
    await runJobs()
    return [{ secret: await secretIn(sol.email), password: NEXT }, now]
  }),
  leaves('staff.role_changed', changeRole, 'staff:manage', async (olive) => [
    olive,
    { staffId: await somebody(), role: 'catalog' as const, locationId: null },
    now,
  ]),
  leaves('staff.disabled', setDisabled, 'staff:manage', async (olive) => [
    olive,
    { staffId: await somebody(), disabled: true },
    now,
  ]),
  leaves('staff.enabled', setDisabled, 'staff:manage', async (olive) => {
    const { id: staffId } = await aStaffMember('support', { disabledAt: now })
    return [olive, { staffId, disabled: false }, now]
  }),
  leaves('staff.sessions_ended', endSessions, 'staff:manage', async (olive) => {
    const sol = await aStaffMember('support')
    await signedIn(sol)
    return [olive, sol.id, now]
  }),
  leaves('staff.two_step_off', switchOffTwoStep, 'staff:manage', async (olive) => [
    olive,
    (await aCarefulMember('support')).person.id,
    now,
  ]),
]
