import { describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { anOrder } from '#tests/factories/order'
import { aReturn, arrived, decideAll, foundAll } from '#tests/factories/return'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { sql } from '#tests/setup/database'
import { runJobs } from '#tests/setup/run-jobs'
import { refundOrder } from '#app/orders/desk/refund-order.server'
import { startReturn } from '../start-return.server'
import { approveReturn } from './approve-return.server'
import { declineReturn } from './decline-return.server'
import { receiveReturn } from './receive-return.server'
import { refundReturn, type Decided } from './refund-return.server'

const now = new Date()
const mailsAbout = async (kind: string) =>
  db.mail.findMany({ where: { occasion: { startsWith: `${kind}:` } } })
const stateOf = async (id: string) =>
  (await db.returnRequest.findUniqueOrThrow({ where: { id } })).status
const shelf = async () => (await db.stockLot.aggregate({ _sum: { onHand: true } }))._sum.onHand
const movesOf = async (move: 'give_back' | 'write_off') =>
  (await db.stockLedger.findMany({ where: { move } })).map(({ onHandDelta, reason }) => [
    onHandDelta,
    reason,
  ])

describe('a return that is asked for', () => {
  test('is approved once, and the shopper is mailed where to send it', async () => {
    const sol = await aStaffMember('support')
    const { id, order } = await aReturn(2)
    const outcomes = await Promise.all([1, 2, 3].map(() => approveReturn(sol, id, now)))
    expect(outcomes.toSorted()).toEqual(['already', 'already', 'done'])
    await runJobs()
    const [mail] = await mailsAbout('return_approved')
    expect(mail?.subject).toBe(`Order PW-${order.number}: where to send your return`)
    expect(mail?.text).toContain(`Porewell Returns, PW-${order.number}, 1 River Street, Portland`)
    expect(mail?.text).toContain('Opened is fine.')
  })

  test('goes to the postal address that staff saved', async () => {
    const reached = { careEmail: 'care@elm.example', returnDays: 30 }
    const address = '1 Elm Street\nAustin, TX 78701'
    await db.shopProfile.create({
      data: { businessName: 'Elm Skin', postalAddress: address, ...reached },
    })
    const { id, order } = await aReturn(1)
    expect(await approveReturn(await aStaffMember('support'), id, now)).toBe('done')
    await runJobs()
    const [mail] = await mailsAbout('return_approved')
    expect(mail?.text).toContain(
      `Elm Skin Returns, PW-${order.number}, 1 Elm Street, Austin, TX 78701`,
    )
  })

  test('is declined with a reason that the shopper reads, and the units can be asked for again', async () => {
    const sol = await aStaffMember('support')
    const { id, order } = await aReturn(2)
    const reason = 'It had been used up.'
    expect(await declineReturn(sol, { returnId: id, reason }, now)).toBe('done')
    expect(await declineReturn(sol, { returnId: id, reason }, now)).toBe('already')
    expect(await declineReturn(sol, { returnId: id, reason: 'Other' }, now)).toBe('not-now')
    expect(await approveReturn(sol, id, now)).toBe('not-now')
    await runJobs()
    expect((await mailsAbout('return_declined'))[0]?.text).toContain(reason)
    const lines = [{ orderLineId: order.lines[0]!.id, quantity: 2 }]
    expect(await startReturn(order.id, { lines, reason: 'other' }, 'shopper', now)).toBe('started')
  })

  test('goes forward only, whoever writes to the database', async () => {
    const { id } = await aReturn(1)
    const set = (status: string) =>
      sql().query(
        `UPDATE "ReturnRequest" SET "status" = $2::"ReturnStatus", "receivedAt" = now(),
          "settledAt" = CASE WHEN $2 IN ('refunded', 'declined') THEN now() END WHERE "id" = $1`,
        [id, status],
      )
    await expect(set('refunded')).rejects.toThrow('does not go from requested to refunded')
    await set('received')
    await expect(set('approved')).rejects.toThrow('does not go from received to approved')
    await set('declined')
    await expect(set('received')).rejects.toThrow('does not go from declined to received')
  })
})

describe('a return that arrives', () => {
  test('puts back on the shelf what was judged unopened, and nothing else', async () => {
    const fay = await aStaffMember('fulfilment')
    const { id, line } = await aReturn(4, { units: 4 })
    const before = (await shelf())!
    const found = (['unopened', 'opened', 'damaged', 'wrong_item'] as const).map((condition) => ({
      ...{ orderLineId: line.id, condition, quantity: 1 },
    }))
    expect(await receiveReturn(fay, { returnId: id, found }, now)).toBe('done')
    expect(await shelf()).toBe(before + 1)
    expect(await movesOf('give_back')).toEqual(Array(3).fill([1, 'returned']))
    expect(await movesOf('write_off')).toEqual([
      [-1, 'returned, opened'],
      [-1, 'returned, damaged'],
    ])
    const restocked = await db.returnInspection.findMany({ where: { restocked: { gt: 0 } } })
    expect(restocked).toMatchObject([{ condition: 'unopened', restocked: 1 }])
  })

  test.each([
    ['recalled', { recalledAt: now }],
    ['expired', { expiresOn: new Date('2026-01-01') }],
  ])('writes an unopened unit off when its lot is %s', async (_why, lot) => {
    const fay = await aStaffMember('fulfilment')
    const { id, line } = await aReturn(1)
    const before = await shelf()
    await db.stockLot.updateMany({ data: lot })
    expect(await receiveReturn(fay, { returnId: id, found: foundAll(line) }, now)).toBe('done')
    expect(await shelf()).toBe(before)
    expect(await movesOf('write_off')).toHaveLength(1)
  })

  test('is received once by two people at once, and not by the one who found something else', async () => {
    const [fay, finn] = [await aStaffMember('fulfilment'), await aStaffMember('fulfilment')]
    const { id, line } = await aReturn(2, { units: 2 })
    const before = (await shelf())!
    const receive = (who: Actor, condition: 'unopened' | 'damaged') =>
      receiveReturn(who, { returnId: id, found: foundAll(line, condition) }, now)
    const outcomes = await Promise.all([
      ...[receive(fay, 'unopened'), receive(fay, 'unopened'), receive(finn, 'damaged')],
      receive(finn, 'damaged'),
    ])
    expect(outcomes.toSorted()).toEqual(['already', 'done', 'not-now', 'not-now'])
    const [{ condition } = { condition: '' }] = await db.returnInspection.findMany()
    expect(await shelf()).toBe(before + (condition === 'unopened' ? 2 : 0))
  })

  test('may be less than was announced, never more, and never a line that was not', async () => {
    const fay = await aStaffMember('fulfilment')
    const { id, line, order } = await aReturn(2, { units: 3 })
    const receive = (...quantities: number[]) =>
      receiveReturn(
        fay,
        {
          returnId: id,
          found: quantities.map((quantity, at) => ({
            orderLineId: line.id,
            condition: at === 0 ? 'opened' : 'unopened',
            quantity,
          })),
        },
        now,
      )
    expect(await receive(0, 0)).toBe('nothing-found')
    expect(await receive(2, 1)).toBe('too-many')
    const other = await anOrder()
      .of(await aStockedVariant(1))
      .paid()
    const found = [{ orderLineId: other.lines[0]!.id, condition: 'unopened' as const, quantity: 1 }]
    expect(await receiveReturn(fay, { returnId: id, found }, now)).toBe('too-many')
    expect(await receive(1)).toBe('done')
    // The unit that stayed with the shopper can be sent back later.
    expect(await refundReturn(await aStaffMember('owner'), await decideAll(id), now)).toBe('done')
    const lines = [{ orderLineId: line.id, quantity: 2 }]
    expect(await startReturn(order.id, { lines, reason: 'other' }, 'shopper', now)).toBe('started')
  })

  test('takes nothing twice onto the shelf when an earlier refund had put it back', async () => {
    const olive = await aStaffMember('owner')
    const { id, line, order } = await aReturn(2, { units: 2 })
    const before = (await shelf())!
    await refundOrder(
      olive,
      {
        ...{ orderId: order.id, formId: crypto.randomUUID(), withDelivery: false, restock: true },
        ...{ lines: [{ orderLineId: line.id, quantity: 1 }], reason: 'goodwill' },
      },
      now,
    )
    expect(await receiveReturn(olive, { returnId: id, found: foundAll(line) }, now)).toBe('done')
    expect(await shelf()).toBe(before + 2)
  })
})

describe('a return that has arrived', () => {
  test('is paid back exactly and once, however often the button is pressed', async () => {
    const sol = await aStaffMember('support')
    const { id, line } = await arrived(await aReturn(2, { units: 3 }))
    const asked = await decideAll(id)
    const outcomes = await Promise.all([1, 2, 3].map(() => refundReturn(sol, asked, now)))
    expect(outcomes.toSorted()).toEqual(['already', 'already', 'done'])
    expect(await db.refund.findMany({ include: { lines: true } })).toMatchObject([
      { id, deliveryCents: 0, lines: [{ orderLineId: line.id, quantity: 2 }] },
    ])
    expect(await stateOf(id)).toBe('refunded')
    expect(await db.orderLine.findUnique({ where: { id: line.id } })).toMatchObject({
      refundedQuantity: 2,
    })
    expect(await mailsAbout('return_settled')).toEqual([])
  })

  test('gives delivery back with it when that is asked', async () => {
    const sol = await aStaffMember('support')
    const { id, order } = await arrived(await aReturn(1))
    expect(await refundReturn(sol, { ...(await decideAll(id)), withDelivery: true }, now)).toBe(
      'done',
    )
    const [refund] = await db.refund.findMany()
    expect(refund?.amountCents).toBe(order.totalCents)
  })

  test('is declined where nothing is paid back, and the shopper is mailed why', async () => {
    const sol = await aStaffMember('support')
    const { id } = await arrived(await aReturn(1), 'opened')
    expect(await refundReturn(sol, await decideAll(id, 0), now)).toBe('no-reason')
    expect(await refundReturn(sol, await decideAll(id, 0, 'used'), now)).toBe('done')
    expect(await stateOf(id)).toBe('declined')
    expect(await db.refund.count()).toBe(0)
    await runJobs()
    expect((await mailsAbout('return_settled'))[0]?.text).toContain('Most of it had been used.')
  })

  test('of which the money had gone back before says so, and the shopper is mailed it', async () => {
    const sol = await aStaffMember('support')
    const { id, order } = await arrived(await aReturn(1))
    const { id: paymentId } = await db.payment.findFirstOrThrow()
    const amountCents = order.totalCents
    await db.refund.create({
      data: {
        ...{ orderId: order.id, paymentId, status: 'succeeded', reason: 'At Stripe.' },
        ...{ amountCents, otherCents: amountCents },
      },
    })
    expect(await refundReturn(sol, await decideAll(id), now)).toBe('done')
    expect(await refundReturn(sol, await decideAll(id), now)).toBe('already')
    expect(await stateOf(id)).toBe('declined')
    await runJobs()
    expect((await mailsAbout('return_settled'))[0]?.text).toContain('We had refunded it before.')
  })

  test('is not paid back when it was opened and comes back only unopened', async () => {
    const sol = await aStaffMember('support')
    const made = await aReturn(1)
    await db.orderLine.updateMany({ data: { returnUnopenedOnly: true } })
    const { id } = await arrived(made, 'opened')
    expect(await refundReturn(sol, await decideAll(id), now)).toBe('against-policy')
    expect(await refundReturn(sol, await decideAll(id, 0, 'sealed'), now)).toBe('done')
  })

  test('is not paid back twice when units of its line were refunded meanwhile', async () => {
    const sol = await aStaffMember('support')
    const { id, line, order } = await arrived(await aReturn(2, { units: 2 }))
    const asked = await decideAll(id)
    const refund = {
      ...{ orderId: order.id, formId: crypto.randomUUID(), withDelivery: false, restock: false },
      ...{ lines: [{ orderLineId: line.id, quantity: 1 }], reason: 'goodwill' as const },
    }
    const [one, other] = await Promise.all([
      refundOrder(sol, refund, now),
      refundReturn(sol, asked, now),
    ])
    // Whichever came first: no unit is paid for twice.
    expect([`${one} ${other}`]).toContainEqual(
      expect.stringMatching(/^(done too-many|too-many done)$/),
    )
    const { refundedQuantity } = await db.orderLine.findUniqueOrThrow({ where: { id: line.id } })
    const { _sum } = await db.refundLine.aggregate({ _sum: { quantity: true } })
    expect(_sum.quantity).toBe(refundedQuantity)
    if (other === 'done') return
    expect(await refundReturn(sol, await decideAll(id, 1, 'before'), now)).toBe('done')
  })

  test('is decided upon whole: each thing that was found, and nothing else', async () => {
    const sol = await aStaffMember('support')
    const { id } = await arrived(await aReturn(1))
    const { decided } = await decideAll(id)
    const refund = (...sent: Decided[]) =>
      refundReturn(sol, { returnId: id, decided: sent, withDelivery: false }, now)
    expect(await refund()).toBe('not-all-decided')
    expect(await refund(...decided, ...decided)).toBe('not-all-decided')
    expect(await refund({ ...decided[0]!, quantity: 9 })).toBe('not-all-decided')
    expect(await refund({ inspectionId: crypto.randomUUID(), quantity: 1 })).toBe('not-all-decided')
  })
})

test('who may receive does not refund, and who may refund does not receive', async () => {
  const [fay, sol] = [await aStaffMember('fulfilment'), await aStaffMember('support')]
  const { id, line } = await aReturn(1)
  expect(await approveReturn(fay, id, now)).toBe('not-allowed')
  expect(await declineReturn(fay, { returnId: id, reason: 'No' }, now)).toBe('not-allowed')
  expect(await receiveReturn(sol, { returnId: id, found: foundAll(line) }, now)).toBe('not-allowed')
  expect(await receiveReturn(fay, { returnId: id, found: foundAll(line) }, now)).toBe('done')
  expect(await refundReturn(fay, await decideAll(id), now)).toBe('not-allowed')
})
