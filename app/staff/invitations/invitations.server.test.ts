import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import {
  aStaffMember,
  asking,
  cookieHeader,
  PASSWORD,
  secretIn,
  signedIn,
} from '#tests/factories/staff'
import { aLocation } from '#tests/factories/stock'
import { runJobs } from '#tests/setup/run-jobs'
import { setDisabled } from '../manage-staff.server'
import { findActor } from '../require-staff.server'
import { STAFF_ROLES } from '../role'
import { signIn } from '../sign-in.server'
import { acceptInvitation } from './accept-invitation.server'
import { resendInvitation, withdrawInvitation } from './change-invitation.server'
import { forgetInvitations } from './forget-invitations.server'
import { inviteFirstOwner } from './invite-first-owner.server'
import { inviteStaff } from './invite-staff.server'
import { listInvitations } from './list-invitations.server'
import { readInvitation } from './read-invitation.server'
import { sendReset } from './send-reset.server'

const now = new Date()
const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
const ADA = {
  email: 'ada@staff.example',
  name: 'Ada Moss',
  role: 'support',
  locationId: null,
} as const
const trail = async () =>
  (await db.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ action }) => action)
const comeIn = (email: string, password: string) =>
  signIn({ email, password, clientAddress: '', userAgent: null }, now)

async function invited() {
  const olive = await aStaffMember('owner')
  expect(await inviteStaff(olive, ADA, now)).toBe('done')
  await runJobs()
  const [invitation] = (await listInvitations(olive, now))!
  if (!invitation) throw new Error('No invitation is open')
  return { olive, invitationId: invitation.id, secret: await secretIn(ADA.email) }
}

test('somebody invited by mail chooses a password, once, and is in with the role', async () => {
  const { olive, secret } = await invited()
  expect(await readInvitation(secret, now)).toEqual({
    ...{ state: 'open', kind: 'join' },
    ...{ name: ADA.name, email: ADA.email },
  })
  const weak = await acceptInvitation({ secret, password: 'adamoss porewell' }, now)
  expect(weak.kind).toBe('weak')
  const password = PASSWORD
  expect(await acceptInvitation({ secret, password }, now)).toEqual({
    kind: 'done',
    email: ADA.email,
  })
  expect(await acceptInvitation({ secret, password }, now)).toEqual({ kind: 'no-link' })
  expect(await readInvitation(secret, now)).toEqual({ state: 'used' })
  const outcome = await comeIn(ADA.email, password)
  if (outcome.kind !== 'signed-in') throw new Error(outcome.kind)
  const ada = await findActor(asking(cookieHeader(outcome.cookies)))
  expect(ada).toMatchObject({ name: ADA.name, role: 'support' })
  expect(await db.auditEntry.findMany({ orderBy: { id: 'asc' } })).toMatchObject([
    { action: 'staff.invited', actorId: olive.id, after: { email: ADA.email, role: 'support' } },
    { action: 'staff.joined', actorId: ada?.id, recordName: ADA.name },
  ])
})

test('two who open one link at once get one account', async () => {
  const { secret } = await invited()
  const accept = () => acceptInvitation({ secret, password: PASSWORD }, now)
  const outcomes = await Promise.all([accept(), accept(), accept()])
  expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['done', 'no-link', 'no-link'])
  expect(await db.staffUser.count({ where: { email: ADA.email } })).toBe(1)
})

test('of the link, only a hash is kept beside the mail', async () => {
  const { secret } = await invited()
  const { tokenHash } = await db.staffInvitation.findFirstOrThrow()
  expect(tokenHash).toMatch(/^[0-9a-f]{64}$/)
  expect(
    JSON.stringify([
      await db.staffInvitation.findMany(),
      await db.auditEntry.findMany({ select: { before: true, after: true } }),
    ]),
  ).not.toContain(secret)
})

test('a link that is too old, withdrawn, replaced or made up opens nothing', async () => {
  const { olive, invitationId, secret } = await invited()
  const open = (key: string, at = now) =>
    Promise.all([
      readInvitation(key, at).then(({ state }) => state),
      acceptInvitation({ secret: key, password: PASSWORD }, at).then(({ kind }) => kind),
    ])
  expect(await open(secret, later(7))).toEqual(['expired', 'no-link'])
  expect(await resendInvitation(olive, invitationId, later(7))).toBe('done')
  await runJobs()
  const newer = await secretIn(ADA.email)
  expect(newer).not.toBe(secret)
  expect(await open(secret)).toEqual(['unknown', 'no-link'])
  expect((await readInvitation(newer, later(13))).state).toBe('open')
  expect(await withdrawInvitation(olive, invitationId, now)).toBe('done')
  expect(await withdrawInvitation(olive, invitationId, now)).toBe('already')
  expect(await resendInvitation(olive, invitationId, now)).toBe('already')
  expect(await open(newer)).toEqual(['withdrawn', 'no-link'])
  for (const made of ['', 'x', 'a'.repeat(43), `${newer}x`])
    expect(await open(made)).toEqual(['unknown', 'no-link'])
  expect(await trail()).toEqual([
    'staff.invited',
    'staff.invitation_resent',
    'staff.invitation_withdrawn',
  ])
})

test('an invitation that was withdrawn before its mail was written is not mailed', async () => {
  const olive = await aStaffMember('owner')
  await inviteStaff(olive, ADA, now)
  const [open] = (await listInvitations(olive, now))!
  await withdrawInvitation(olive, open!.id, now)
  await runJobs()
  expect(await db.mail.count()).toBe(0)
})

test('an owner is told of an address that is in use or invited, and a clinic’s needs a studio', async () => {
  const { olive } = await invited()
  expect(await inviteStaff(olive, ADA, now)).toBe('already-invited')
  const sol = await aStaffMember('support', { disabledAt: now })
  expect(await inviteStaff(olive, { ...ADA, email: sol.email }, now)).toBe('has-account')
  const clio = { ...ADA, email: 'clio@staff.example', role: 'clinic' } as const
  expect(await inviteStaff(olive, clio, now)).toBe('no-studio')
  expect(await inviteStaff(olive, { ...clio, locationId: sol.id }, now)).toBe('no-studio')
  const { id: locationId } = await aLocation()
  expect(await inviteStaff(olive, { ...clio, locationId }, now)).toBe('done')
})

test('two owners who invite one person at once send one invitation', async () => {
  const olive = await aStaffMember('owner')
  const outcomes = await Promise.all([1, 2, 3].map(() => inviteStaff(olive, ADA, now)))
  expect(outcomes.toSorted()).toEqual(['already-invited', 'already-invited', 'done'])
  expect(await trail()).toEqual(['staff.invited'])
})

test('only an owner invites, sends again, withdraws or sends a new-password link', async () => {
  const { invitationId } = await invited()
  const somebody = await aStaffMember('support')
  const { id: locationId } = await aLocation()
  for (const role of STAFF_ROLES.filter((each) => each !== 'owner')) {
    const actor = await aStaffMember(role, { locationId: role === 'clinic' ? locationId : null })
    expect(await inviteStaff(actor, { ...ADA, email: 'eve@staff.example' }, now)).toBe(
      'not-allowed',
    )
    expect(await resendInvitation(actor, invitationId, now)).toBe('not-allowed')
    expect(await withdrawInvitation(actor, invitationId, now)).toBe('not-allowed')
    expect(await sendReset(actor, somebody.id, now)).toBe('not-allowed')
  }
  expect(await trail()).toEqual(['staff.invited'])
})

test('a forgotten password is set anew by a mailed link, which ends the sessions', async () => {
  const olive = await aStaffMember('owner')
  const sol = await aStaffMember('support')
  const cookie = await signedIn(sol)
  expect(await sendReset(olive, sol.id, now)).toBe('done')
  await runJobs()
  const first = await secretIn(sol.email)
  expect(await findActor(asking(cookie))).not.toBeNull()
  expect(await sendReset(olive, sol.id, now)).toBe('done')
  await runJobs()
  const secret = await secretIn(sol.email)
  expect((await readInvitation(first, now)).state).toBe('withdrawn')
  expect(await readInvitation(secret, now)).toMatchObject({ kind: 'reset', email: sol.email })
  const password = 'nine green doors at dawn'
  expect((await acceptInvitation({ secret, password }, now)).kind).toBe('done')
  expect(await findActor(asking(cookie))).toBeNull()
  expect((await comeIn(sol.email, PASSWORD)).kind).toBe('refused')
  expect((await comeIn(sol.email, password)).kind).toBe('signed-in')
  expect(await trail()).toEqual(['staff.reset_sent', 'staff.reset_sent', 'staff.password_reset'])
})

test('no new-password link goes to a closed, a demo or the own account, and none opens a closed one', async () => {
  const olive = await aStaffMember('owner')
  const gone = await aStaffMember('support', { disabledAt: now })
  const demo = await aStaffMember('support', { demo: true })
  const sol = await aStaffMember('support')
  expect(await sendReset(olive, gone.id, now)).toBe('disabled')
  expect(await sendReset(olive, demo.id, now)).toBe('demo')
  expect(await sendReset(olive, olive.id, now)).toBe('own-account')
  await sendReset(olive, sol.id, now)
  await runJobs()
  const secret = await secretIn(sol.email)
  await setDisabled(olive, { staffId: sol.id, disabled: true }, now)
  expect((await acceptInvitation({ secret, password: PASSWORD }, now)).kind).toBe('no-link')
})

test('the first owner comes by the command line, and no second one', async () => {
  const first = await inviteFirstOwner({ email: 'eve@staff.example', name: 'Eve' }, now)
  const ada = await inviteFirstOwner(ADA, now)
  if (first.kind !== 'invited' || ada.kind !== 'invited') throw new Error('Not invited')
  const secretOf = (link: string) => new URL(link).searchParams.get('key') ?? ''
  expect((await readInvitation(secretOf(first.link), now)).state).toBe('withdrawn')
  const accepted = await acceptInvitation({ secret: secretOf(ada.link), password: PASSWORD }, now)
  expect(accepted.kind).toBe('done')
  const owner = await db.staffUser.findUniqueOrThrow({ where: { email: ADA.email } })
  expect(owner.role).toBe('owner')
  expect((await inviteFirstOwner({ email: 'eve@staff.example', name: 'Eve' }, now)).kind).toBe(
    'owner-exists',
  )
  await db.staffUser.updateMany({ data: { disabledAt: now } })
  expect((await inviteFirstOwner(ADA, now)).kind).toBe('has-account')
  expect((await inviteFirstOwner({ email: 'eve@staff.example', name: 'Eve' }, now)).kind).toBe(
    'invited',
  )
  expect(await trail()).toEqual(['staff.invited', 'staff.invited', 'staff.joined', 'staff.invited'])
})

test('invitations are forgotten after 90 days, whatever became of them', async () => {
  await invited()
  await forgetInvitations(later(89))
  expect(await db.staffInvitation.count()).toBe(1)
  await forgetInvitations(later(91))
  expect(await db.staffInvitation.count()).toBe(0)
})
