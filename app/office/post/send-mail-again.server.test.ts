import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { deliverMail, keepMail } from '#app/platform/mail.server'
import { STAFF_ROLES } from '#app/staff/role'
import { may } from '#app/staff/permissions'
import { aStaffMember } from '#tests/factories/staff'
import { listMails } from './list-mails.server'
import { sendMailAgain } from './send-mail-again.server'

const now = new Date('2026-11-26T12:00:00Z')

function aMail() {
  return keepMail({
    occasion: `paid:${randomUUID()}`,
    orderId: null,
    recipient: 'ada@example.com',
    subject: 'Your order is paid',
    html: '<p>Thank you</p>',
    text: 'Thank you',
    headers: { 'X-Kind': 'order' },
    now,
  })
}

const queued = () =>
  db.$queryRaw<{ payload: { mailId: string } }[]>`
    SELECT payload FROM graphile_worker._private_jobs job
    JOIN graphile_worker._private_tasks task ON task.id = job.task_id WHERE task.identifier = 'deliver-mail'`

test('a mail that went out goes out once more as one of its own, once a form', async () => {
  const actor = await aStaffMember('support')
  const mailId = await aMail()
  await deliverMail(mailId, now)
  const formId = randomUUID()
  const asked = await Promise.all(
    Array.from({ length: 4 }, () => sendMailAgain(actor, { mailId, formId }, now)),
  )
  expect(asked.toSorted()).toEqual(['already', 'already', 'already', 'done'])
  const { mails } = (await listMails(actor, 'queued', null))!
  expect(mails).toMatchObject([{ subject: 'Your order is paid' }])
  expect((await queued()).map(({ payload }) => payload.mailId)).toEqual([mails[0]!.id])
  const copy = await db.mail.findUniqueOrThrow({ where: { id: mails[0]!.id } })
  expect(copy).toMatchObject({ recipient: 'ada@example.com', headers: { 'X-Kind': 'order' } })
  const trail = await db.auditEntry.findMany()
  expect(trail).toMatchObject([{ action: 'mail.sent_again', actorId: actor.id, recordId: mailId }])
  expect(JSON.stringify(trail.map(({ before, after }) => [before, after]))).not.toContain('ada@')
})

test('no mail is passed over when the last one of a page is taken meanwhile', async () => {
  const told = { recipient: 'ada@example.com', html: '', text: '', status: 'failed' as const }
  await db.mail.createMany({
    data: Array.from({ length: 52 }, (_, index) => ({
      ...{ ...told, occasion: `paid:${index}`, subject: `Mail ${index}` },
      createdAt: new Date(now.getTime() - index * 60_000),
    })),
  })
  const actor = await aStaffMember('support')
  const { next } = (await listMails(actor, 'failed', null))!
  await db.mail.update({ where: { id: next! }, data: { status: 'sent', sentAt: now } })
  const { mails } = (await listMails(actor, 'failed', next))!
  expect(mails.map(({ subject }) => subject)).toEqual(['Mail 50', 'Mail 51'])
})

test('a form that is pressed twice sends one mail, also when it went out in between', async () => {
  const actor = await aStaffMember('owner')
  const mailId = await aMail()
  await db.mail.update({ where: { id: mailId }, data: { status: 'failed', error: 'refused' } })
  const asked = { mailId, formId: randomUUID() }
  expect(await sendMailAgain(actor, asked, now)).toBe('done')
  await deliverMail(mailId, now)
  expect(await sendMailAgain(actor, asked, now)).toBe('already')
  expect(await db.mail.count()).toBe(1)
})

test('a mail that was not taken is tried at once, as it is', async () => {
  const actor = await aStaffMember('owner')
  const mailId = await aMail()
  await db.mail.update({ where: { id: mailId }, data: { status: 'failed', error: 'refused' } })
  for (const formId of [randomUUID(), randomUUID()])
    expect(await sendMailAgain(actor, { mailId, formId }, now)).toBe('done')
  expect(await db.mail.count()).toBe(1)
  expect(await queued()).toHaveLength(1)
})

test('no other role sends mails, and one that is gone is said to be', async () => {
  const mailId = await aMail()
  for (const role of STAFF_ROLES.filter((each) => !may({ role: each }, 'mails:send'))) {
    const actor = { id: randomUUID(), name: 'Sam', role, locationId: null }
    const asked = await sendMailAgain(actor, { mailId, formId: randomUUID() }, now)
    expect(asked, role).toBe('not-allowed')
  }
  const owner = await aStaffMember('owner')
  const gone = { mailId: randomUUID(), formId: randomUUID() }
  expect(await sendMailAgain(owner, gone, now)).toBe('unknown')
  expect(await db.auditEntry.count()).toBe(0)
})
