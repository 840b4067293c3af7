import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { processStripeEvent } from '#app/checkout/process-stripe-event.server'
import { db, type Prisma } from '#app/platform/database.server'
import { may } from '#app/staff/permissions'
import { STAFF_ROLES } from '#app/staff/role'
import { anOrder } from '#tests/factories/order'
import { aStaffMember } from '#tests/factories/staff'
import { listEvents } from './list-events.server'
import { replayEvent } from './replay-event.server'

const now = new Date('2026-11-26T12:00:00Z')

async function anEvent(
  status: Prisma.StripeEventCreateInput['status'],
  object: Prisma.InputJsonObject = { id: 'cs_unknown' },
  type = 'checkout.session.expired',
) {
  const id = `evt_${randomUUID()}`
  const payload = { id, type, data: { object } }
  await db.stripeEvent.create({
    data: { id, type, payload, status: status ?? 'received', createdAt: now, receivedAt: now },
  })
  return id
}

test('an event that failed is taken in once more, and the shop finds its order', async () => {
  const actor = await aStaffMember('support')
  const { number, payments } = await anOrder().waiting(now)
  const eventId = await anEvent('failed', {
    id: payments[0]!.sessionId ?? '',
    object: 'checkout.session',
    status: 'expired',
    payment_status: 'unpaid',
    amount_total: payments[0]!.amountCents,
    currency: 'usd',
    payment_intent: null,
    client_reference_id: payments[0]!.id,
    metadata: { payment_id: payments[0]!.id },
  })
  expect(await replayEvent(actor, eventId, now)).toBe('done')
  expect(await replayEvent(actor, eventId, now)).toBe('already')
  await processStripeEvent(eventId, now)
  expect((await db.order.findFirstOrThrow()).status).toBe('expired')
  const { events } = (await listEvents(actor, 'processed', null))!
  expect(events).toMatchObject([{ id: eventId, order: `PW-${number}`, error: null }])
  expect(await db.auditEntry.findMany()).toMatchObject([
    { action: 'stripe-event.replayed', recordId: eventId, before: { status: 'failed' } },
  ])
})

test('one that was taken in stays as it is, and an unknown one is said to be', async () => {
  const actor = await aStaffMember('owner')
  expect(await replayEvent(actor, await anEvent('processed'), now)).toBe('already')
  expect(await replayEvent(actor, 'evt_none', now)).toBe('unknown')
  expect(await db.auditEntry.count()).toBe(0)
})

test('no other role replays events', async () => {
  const eventId = await anEvent('failed')
  for (const role of STAFF_ROLES.filter((each) => !may({ role: each }, 'events:replay'))) {
    const actor = { id: randomUUID(), name: 'Sam', role, locationId: null }
    expect(await replayEvent(actor, eventId, now), role).toBe('not-allowed')
  }
})

test('the log is paged, each event once', async () => {
  const ids = []
  for (let made = 0; made < 53; made++) ids.push(await anEvent('ignored'))
  const actor = await aStaffMember('support')
  const first = (await listEvents(actor, 'all', null))!
  const second = (await listEvents(actor, 'all', first.next))!
  expect(first.events).toHaveLength(50)
  expect(second.next).toBeNull()
  const seen = [...first.events, ...second.events].map(({ id }) => id)
  expect(seen.toSorted()).toEqual(ids.toSorted())
})
