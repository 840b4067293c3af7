import { expect, test } from 'vitest'
import { tasks } from '#app/jobs.server'
import { db } from '#app/platform/database.server'
import { keepMail } from '#app/platform/mail.server'
import { sql } from '#tests/setup/database'
import { forgetCheckouts } from './forget-checkouts.server'

const now = new Date('2026-11-25T12:00:00Z')
const ago = (days: number) => new Date(now.getTime() - days * 86_400_000)

async function aBagOf(days: number, status: 'open' | 'ordered' = 'open'): Promise<string> {
  const { id } = await db.bag.create({ data: { status, updatedAt: ago(days) } })
  return id
}

async function aDraftOf(days: number, bagId: string) {
  await db.checkoutDraft.create({ data: { bagId, fields: { email: 'sam@example.com' } } })
  await sql().query('UPDATE "CheckoutDraft" SET "updatedAt" = $1 WHERE "bagId" = $2', [
    ago(days),
    bagId,
  ])
}

async function anEventOf(days: number, status: 'processed' | 'failed', id: string) {
  const payload = { data: { object: { customer_details: { email: 'sam@example.com' } } } }
  const at = ago(days)
  await db.stripeEvent.create({
    data: {
      id,
      type: 'checkout.session.completed',
      payload,
      status,
      createdAt: at,
      receivedAt: at,
    },
  })
}

test('what was typed at checkout goes after 30 days, and with the order at the latest', async () => {
  const young = await aBagOf(29)
  await aDraftOf(29, young)
  await aDraftOf(31, await aBagOf(31))
  await aDraftOf(0, await aBagOf(0, 'ordered'))
  await forgetCheckouts(now)
  expect(await db.checkoutDraft.findMany({ select: { bagId: true } })).toEqual([{ bagId: young }])
})

test('an open bag goes a year after the last addition', async () => {
  const kept = [await aBagOf(364), await aBagOf(1000, 'ordered')]
  await aBagOf(366)
  await forgetCheckouts(now)
  const bags = await db.bag.findMany({ select: { id: true } })
  expect(bags.map(({ id }) => id).toSorted()).toEqual(kept.toSorted())
})

test('what Stripe said goes, and that it was said stays', async () => {
  await anEventOf(31, 'processed', 'evt_old')
  await anEventOf(29, 'processed', 'evt_young')
  await anEventOf(31, 'failed', 'evt_failed')
  await anEventOf(91, 'failed', 'evt_given_up')
  await forgetCheckouts(now)
  const events = await db.stripeEvent.findMany({ orderBy: { id: 'asc' } })
  const telling = events.filter(({ payload }) => JSON.stringify(payload).includes('sam@'))
  expect(events).toHaveLength(4)
  expect(telling.map(({ id }) => id)).toEqual(['evt_failed', 'evt_young'])
})

test('the nightly job lets go of mails of 90 days as well', async () => {
  const mail = { orderId: null, recipient: 'sam@example.com', subject: '', html: '', text: '' }
  const daysOld = (days: number) => new Date(Date.now() - days * 86_400_000)
  await keepMail({ ...mail, occasion: 'old', now: daysOld(91) })
  await keepMail({ ...mail, occasion: 'young', now: daysOld(89) })
  await tasks['forget-personal-data']?.({})
  expect(await db.mail.findMany({ select: { occasion: true } })).toEqual([{ occasion: 'young' }])
})
