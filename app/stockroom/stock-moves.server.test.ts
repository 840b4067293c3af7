import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { availableFor } from '#app/inventory/availability.server'
import { holdStock } from '#app/inventory/hold.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { STAFF_ROLES } from '#app/staff/role'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation, anUnpaidOrder, aVariant } from '#tests/factories/stock'
import { countLots } from './count-lots.server'
import { receiveLot, type Delivery } from './receive-lot.server'
import { transferUnits } from './transfer-units.server'
import { writeOffUnits } from './write-off-units.server'

const now = new Date('2026-03-10T12:00:00Z')
const from = { kind: 'shipping' as const }

let fay: Actor
let variantId: string
let here: string
let there: string

beforeEach(async () => {
  fay = await aStaffMember('fulfilment')
  variantId = (await aVariant()).id
  here = (await aLocation({ name: 'Dallas' })).id
  there = (await aLocation({ name: 'Austin', position: 1 })).id
})

const delivery = (change: Partial<Delivery> = {}): Delivery => ({
  ...{ variantId, formId: randomUUID(), locationId: here, lotCode: 'A-1' },
  ...{ expiresOn: '2027-06-01', quantity: 10, unitCostCents: 400 },
  ...change,
})

/** A delivered lot and its id. */
async function aLot(change: Partial<Delivery> = {}): Promise<string> {
  const made = delivery(change)
  expect(await receiveLot(fay, made, now)).toEqual({ kind: 'received' })
  const { lotCode, locationId } = made
  return (await db.stockLot.findFirstOrThrow({ where: { variantId, lotCode, locationId } })).id
}

async function hold(quantity: number): Promise<void> {
  const { id: orderId } = await anUnpaidOrder(variantId)
  const lines = [{ variantId, quantity }]
  const held = await holdStock(db, { orderId, lines, from, expiresAt: now, now, actor: 'shopper' })
  expect(held.kind).toBe('held')
}

const lots = () => db.stockLot.findMany({ orderBy: [{ lotCode: 'asc' }, { receivedAt: 'asc' }] })
const moves = () => db.stockLedger.findMany({ orderBy: { id: 'asc' } })
const trail = () => db.auditEntry.findMany({ orderBy: { id: 'asc' } })
const kinds = (outcomes: { kind: string }[]) => outcomes.map(({ kind }) => kind).toSorted()
const available = async () =>
  (await availableFor(db, [variantId], { now, from })).get(variantId) ?? 0

describe('a delivery', () => {
  test('is on the shelf and for sale once, however often the form is sent', async () => {
    const once = delivery()
    const outcomes = await Promise.all([1, 2, 3].map(() => receiveLot(fay, once, now)))
    expect(kinds(outcomes)).toEqual(['already', 'already', 'received'])
    expect(await available()).toBe(10)
    expect(await lots()).toMatchObject([{ lotCode: 'A-1', onHand: 10, unitCostCents: 400 }])
    expect(await moves()).toMatchObject([{ move: 'receive', actor: `staff:${fay.id}` }])
    expect(await trail()).toMatchObject([
      {
        action: 'stock.received',
        actorId: fay.id,
        recordId: variantId,
        after: { lot: 'A-1', at: 'Dallas', units: 10, expiresOn: '2027-06-01', unitCostCents: 400 },
      },
    ])
  })

  test('of a known lot at another price costs what its units cost on average', async () => {
    await aLot()
    await aLot({ quantity: 20, unitCostCents: 500 })
    expect(await lots()).toMatchObject([{ onHand: 30, unitCostCents: 467 }])
  })

  test('with another date than the lot has is refused, and so is one past its date', async () => {
    await aLot()
    expect(await receiveLot(fay, delivery({ expiresOn: '2028-06-01' }), now)).toEqual({
      kind: 'expiry-differs',
      known: '2027-06-01',
    })
    const expired = await receiveLot(fay, delivery({ expiresOn: '2026-03-10' }), now)
    expect(expired).toEqual({ kind: 'expired' })
    expect(await moves()).toHaveLength(1)
  })

  test('of a drug needs a date', async () => {
    await db.product.updateMany({ data: { regulatoryClass: 'otc_drug' } })
    const undated = await receiveLot(fay, delivery({ expiresOn: null }), now)
    expect(undated).toEqual({ kind: 'expiry-missing' })
  })
})

describe('a count', () => {
  const count = (lotId: string, counted: number, expected: number, formId = randomUUID()) =>
    countLots(
      fay,
      { variantId, formId, reason: 'routine count', lots: [{ lotId, counted, expected }] },
      now,
    )

  test('moves a lot to what was found, with the difference and the reason, once', async () => {
    const lotId = await aLot()
    const formId = randomUUID()
    const outcomes = await Promise.all([1, 2].map(() => count(lotId, 7, 10, formId)))
    expect(kinds(outcomes)).toEqual(['already', 'counted'])
    expect(await lots()).toMatchObject([{ onHand: 7 }])
    expect((await moves()).at(-1)).toMatchObject({
      ...{ move: 'count', onHandDelta: -3, reason: 'routine count', actor: `staff:${fay.id}` },
    })
    expect((await trail()).at(-1)).toMatchObject({
      before: { lot: 'A-1', at: 'Dallas', onHand: 10 },
      after: { onHand: 7, reason: 'routine count' },
    })
  })

  test('that finds what was expected is noted too', async () => {
    const lotId = await aLot()
    expect(await count(lotId, 10, 10)).toEqual({ kind: 'counted' })
    expect((await moves()).at(-1)).toMatchObject({ move: 'count', onHandDelta: 0 })
  })

  test('is refused below what orders hold, and where units moved meanwhile, with all its lots', async () => {
    const lotId = await aLot()
    const other = await aLot({ lotCode: 'B-1', expiresOn: '2028-01-01' })
    await hold(4)
    const figures = { lotId, onHand: 10, held: 4 }
    expect(await count(lotId, 3, 10)).toEqual({
      kind: 'not-counted',
      lots: [{ ...figures, why: 'below-held' }],
    })
    const both = [
      { lotId: other, counted: 9, expected: 10 },
      { lotId, counted: 8, expected: 12 },
    ]
    const asked = { variantId, formId: randomUUID(), reason: 'units missing', lots: both } as const
    expect(await countLots(fay, asked, now)).toEqual({
      kind: 'not-counted',
      lots: [{ ...figures, why: 'moved' }],
    })
    expect(await lots()).toMatchObject([{ onHand: 10 }, { onHand: 10 }])
    expect((await trail()).filter(({ action }) => action === 'stock.counted')).toEqual([])
  })
})

describe('a transfer', () => {
  test('moves free units, and the lot keeps its code, date and cost; both sides are in the ledger', async () => {
    const lotId = await aLot()
    const asked = { variantId, formId: randomUUID(), lotId, toLocationId: there, quantity: 4 }
    const outcomes = await Promise.all([1, 2].map(() => transferUnits(fay, asked, now)))
    expect(kinds(outcomes)).toEqual(['already', 'transferred'])
    const kept = { lotCode: 'A-1', unitCostCents: 400, expiresOn: new Date('2027-06-01') }
    const all = await lots()
    expect(all.find(({ locationId }) => locationId === here)).toMatchObject({ onHand: 6, ...kept })
    expect(all.find(({ locationId }) => locationId === there)).toMatchObject({ onHand: 4, ...kept })
    const sides = (await moves()).filter(({ move }) => move === 'transfer')
    expect(sides.map(({ onHandDelta }) => onHandDelta).toSorted()).toEqual([-4, 4])
    expect(new Set(sides.map(({ formId }) => formId))).toEqual(new Set([asked.formId]))
  })

  test('is refused for what orders hold and where the other label says another date', async () => {
    const lotId = await aLot()
    await hold(8)
    const asked = { variantId, lotId, toLocationId: there }
    const send = (quantity: number) =>
      transferUnits(fay, { ...asked, formId: randomUUID(), quantity }, now)
    expect(await send(3)).toEqual({ kind: 'not-free', free: 2 })
    await aLot({ locationId: there, expiresOn: '2027-07-01' })
    expect(await send(1)).toEqual({ kind: 'expiry-differs' })
    const back = { ...asked, toLocationId: here, formId: randomUUID(), quantity: 1 }
    expect(await transferUnits(fay, back, now)).toEqual({ kind: 'same-location' })
  })
})

test('units that nobody will sell are written off with the reason, once, and never what is held', async () => {
  const lotId = await aLot()
  await hold(7)
  const asked = { variantId, formId: randomUUID(), lotId, quantity: 3, reason: 'damaged' } as const
  const outcomes = await Promise.all([1, 2].map(() => writeOffUnits(fay, asked, now)))
  expect(kinds(outcomes)).toEqual(['already', 'written-off'])
  expect(await writeOffUnits(fay, { ...asked, formId: randomUUID(), quantity: 1 }, now)).toEqual({
    kind: 'not-free',
    free: 0,
  })
  expect(await lots()).toMatchObject([{ onHand: 7, held: 7 }])
  expect((await trail()).at(-1)).toMatchObject({
    action: 'stock.written_off',
    after: { lot: 'A-1', at: 'Dallas', units: 3, reason: 'damaged' },
  })
})

test('roles without stock:write move nothing, and nobody moves another variant’s lot', async () => {
  const lotId = await aLot()
  const other = (await aVariant()).id
  for (const role of STAFF_ROLES.filter((each) => !['owner', 'fulfilment'].includes(each))) {
    const actor = await aStaffMember(role, { locationId: role === 'clinic' ? here : null })
    const refused = [
      await receiveLot(actor, delivery(), now),
      await countLots(
        actor,
        {
          ...{ variantId, formId: randomUUID(), reason: 'routine count' },
          lots: [{ lotId, counted: 1, expected: 10 }],
        },
        now,
      ),
      await transferUnits(
        actor,
        { variantId, formId: randomUUID(), lotId, toLocationId: there, quantity: 1 },
        now,
      ),
      await writeOffUnits(
        actor,
        { variantId, formId: randomUUID(), lotId, quantity: 1, reason: 'lost' },
        now,
      ),
    ]
    expect(kinds(refused)).toEqual(Array(4).fill('not-allowed'))
  }
  const crossed = { variantId: other, formId: randomUUID(), lotId, quantity: 1 }
  expect(await writeOffUnits(fay, { ...crossed, reason: 'lost' }, now)).toEqual({
    kind: 'not-allowed',
  })
  expect(await moves()).toHaveLength(1)
})
