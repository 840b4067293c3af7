import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { anOrder, type MadeOrder } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import { waitingJobs } from '#tests/setup/run-jobs'
import { applyRefundUpdate } from '../apply-refund-update.server'
import { cancelForShopper } from './cancel-for-shopper.server'
import { refundsInTrouble, type Closing } from './failed-refund'
import { refundOrder } from './refund-order.server'
import { retryRefund } from './retry-refund.server'
import { settleRefund } from './settle-refund.server'

const now = new Date()
let sol: Actor
let order: MadeOrder
let refundId: string

const hear = (status: string, failure: string | null = null, id = refundId) =>
  db.$transaction((tx) =>
    applyRefundUpdate(tx, { refundId: id, stripeRefundId: `re_${id}`, status, failure, now }),
  )
const retry = () => retryRefund(sol, { orderId: order.id, refundId }, now)
const settle = (how: Closing) =>
  settleRefund(
    sol,
    { ...{ orderId: order.id, refundId, how }, formId: randomUUID(), words: 'Check 1042.' },
    now,
  )
const inTrouble = (at = now) => db.refund.findMany({ where: refundsInTrouble(at) })
const refunds = () =>
  db.refund.findMany({ orderBy: { createdAt: 'asc' }, include: { lines: true } })
const trail = async () =>
  (await db.auditEntry.findMany({ orderBy: { id: 'asc' } })).map(({ action }) => action)

beforeEach(async () => {
  sol = await aStaffMember('support')
  order = await anOrder().paid()
  await cancelForShopper(sol, order.id, new Date(now.getTime() - 1))
  refundId = (await db.refund.findFirstOrThrow()).id
})

describe('a refund that failed', () => {
  beforeEach(() => hear('failed', 'insufficient_funds'))

  test('is sent again as another one of the same parts, once, however often it is pressed', async () => {
    const outcomes = await Promise.all([retry(), retry(), retry()])
    expect(outcomes.toSorted()).toEqual(['already', 'already', 'done'])
    const [first, second, ...more] = await refunds()
    expect(more).toEqual([])
    expect(second).toMatchObject({
      ...{ status: 'requested', retryOfId: refundId, amountCents: order.totalCents },
      lines: first!.lines.map(({ refundId: _, ...line }) => line),
    })
    expect(await waitingJobs()).toContain('submit-refund')
    expect(await trail()).toEqual(['order.cancelled', 'order.refund_retried'])
    expect(await inTrouble()).toEqual([])
    await hear('failed', 'insufficient_funds', second!.id)
    expect(await inTrouble()).toHaveLength(1)
  })

  test('cannot be sent again when its money went back at Stripe, which staff can then say', async () => {
    const { id: orderId, payments, totalCents: amountCents } = order
    await db.refund.create({
      data: {
        ...{ orderId, paymentId: payments[0]!.id, status: 'succeeded', reason: 'At Stripe.' },
        ...{ amountCents, otherCents: amountCents },
      },
    })
    expect(await retry()).toBe('nothing-left')
    expect(await settle('bank')).toBe('nothing-left')
    expect(await settle('stripe')).toBe('done')
    expect((await refunds())[0]).toMatchObject({ status: 'failed', closedHow: 'stripe' })
    expect(await inTrouble()).toEqual([])
  })

  test('that the shop paid itself counts as given back, once, and stays so whatever Stripe says', async () => {
    const outcomes = await Promise.all([settle('bank'), settle('bank')])
    expect(outcomes.toSorted()).toEqual(['already', 'done'])
    expect(await retry()).toBe('not-now')
    await hear('failed', 'insufficient_funds')
    expect(await refunds()).toMatchObject([
      { status: 'succeeded', closedHow: 'bank', closedAt: now },
    ])
    const said = await db.orderEvent.findMany({ orderBy: { id: 'desc' }, take: 2 })
    expect(said).toMatchObject([
      { kind: 'note', message: null, detail: { text: 'Check 1042.' } },
      { kind: 'refunded' },
    ])
    expect(said[1]?.message).toContain('was paid back to you by bank transfer or check')
    const entry = await db.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } })
    expect(entry).toMatchObject({
      action: 'order.refund_settled',
      after: { how: 'bank', amountCents: order.totalCents },
    })
  })

  test('is neither sent again nor settled by a role that may not refund', async () => {
    sol = await aStaffMember('fulfilment')
    expect([await retry(), await settle('cash')]).toEqual(['not-allowed', 'not-allowed'])
  })
})

test('a refund that has not reached Stripe after an hour is looked at, and sent again as it is', async () => {
  expect(await retry()).toBe('already')
  const later = new Date(now.getTime() + 3_700_000)
  expect(await inTrouble()).toEqual([])
  expect(await inTrouble(later)).toMatchObject([{ id: refundId, status: 'requested' }])
  const asked = { orderId: order.id, refundId }
  expect(await retryRefund(sol, asked, later)).toBe('done')
  expect(await refunds()).toHaveLength(1)
  await hear('succeeded')
  expect(await retryRefund(sol, asked, later)).toBe('not-now')
})

test('delivery that failed to go back is not given back a second time beside it', async () => {
  const other = await anOrder().paid()
  const asked = { orderId: other.id, lines: [], withDelivery: true, restock: false }
  const ask = (formId: string) =>
    refundOrder(sol, { ...asked, formId, reason: 'goodwill' as const }, now)
  const first = randomUUID()
  expect(await ask(first)).toBe('done')
  await hear('failed', 'insufficient_funds', first)
  expect(await ask(randomUUID())).toBe('nothing-left')
})
