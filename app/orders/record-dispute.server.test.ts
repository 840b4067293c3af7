import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { anOrder, type MadeOrder } from '#tests/factories/order'
import { disputedMoney } from './dispute'
import { recordDispute } from './record-dispute.server'

const now = new Date()
const later = new Date(now.getTime() + 60_000)
let order: MadeOrder

beforeEach(async () => {
  order = await anOrder().paid(now)
  await db.payment.update({ where: { orderId: order.id }, data: { paymentIntentId: 'pi_1' } })
})

type Told = Parameters<typeof recordDispute>[1]

const told = (change: Partial<Told>): Told => ({
  ...{ id: 'du_1', amount: 700, created: Math.floor(now.getTime() / 1000) },
  ...{ payment_intent: 'pi_1', reason: 'fraudulent', status: 'needs_response' },
  ...change,
})

const card = (caseType: string): NonNullable<Told['payment_method_details']> => ({
  type: 'card',
  card: { brand: 'visa', case_type: caseType, network: 'visa', network_reason_code: null },
})

async function hear(change: Partial<Told>) {
  await db.$transaction((tx) => recordDispute(tx, told(change), now))
  const dispute = await db.dispute.findUniqueOrThrow({ where: { id: 'du_1' } })
  return { ...dispute, money: disputedMoney([dispute]) }
}

test('a dispute that was resolved before it was raised gave the money back, one that was blocked did not', async () => {
  expect(
    await hear({ status: 'prevented', payment_method_details: card('resolution') }),
  ).toMatchObject({ status: 'prevented', closedAt: now, money: 'taken-back' })
  await db.dispute.deleteMany()
  expect(await hear({ status: 'prevented', payment_method_details: card('block') })).toMatchObject({
    ...{ status: 'blocked', closedAt: now, money: 'with-us' },
  })
})

test('an appeal has the money at the bank, and late news does not reopen what has ended', async () => {
  expect(await hear({ status: 'appeal_under_review' })).toMatchObject({
    ...{ closedAt: null, money: 'at-the-bank' },
  })
  await hear({ status: 'lost' })
  expect(await hear({ status: 'needs_response' })).toMatchObject({ status: 'lost' })
})

test('no dispute has ended without a time', async () => {
  const { id: paymentId } = order.payments[0]!
  const dispute = { paymentId, reason: 'fraudulent', amountCents: 1, openedAt: now }
  for (const status of ['lost', 'prevented', 'blocked'])
    await expect(db.dispute.create({ data: { id: status, ...dispute, status } })).rejects.toThrow()
  await db.dispute.create({
    data: { id: 'lost', ...dispute, status: 'lost', closedAt: later },
  })
})
