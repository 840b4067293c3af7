import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aLocation, anUnpaidOrder, aVariant } from '#tests/factories/stock'
import { holdStock, type HoldOutcome } from './hold.server'
import type { StockLine } from './demand'
import { receiveStock } from './receive.server'
import type { StockSource } from './sellable.server'

const now = new Date('2026-03-10T12:00:00Z')
const expiresAt = new Date('2026-03-10T12:45:00Z')
const shipping: StockSource = { kind: 'shipping' }

let serum: string
let warehouse: string

beforeEach(async () => {
  serum = (await aVariant()).id
  warehouse = (await aLocation()).id
})

test('of fifty shoppers who want the last unit, exactly one gets it', async () => {
  await shelve({ quantity: 1 })
  const orders = await Promise.all(Array.from({ length: 50 }, () => anUnpaidOrder(serum)))
  const outcomes = await Promise.all(
    orders.map(({ id }) => hold(id, [{ variantId: serum, quantity: 1 }])),
  )

  expect(outcomes.filter((outcome) => outcome.kind === 'held')).toHaveLength(1)
  const losers = outcomes.filter((outcome) => outcome.kind === 'short')
  expect(losers).toHaveLength(49)
  expect(losers[0]).toEqual({
    kind: 'short',
    lines: [{ variantId: serum, wanted: 1, available: 0 }],
  })
  expect(await lots()).toMatchObject([{ onHand: 1, held: 1 }])
  expect(await db.stockLedger.count({ where: { move: 'hold' } })).toBe(1)
})

test('twenty shoppers who take three each of fifty units leave two', async () => {
  await shelve({ quantity: 20, lotCode: 'A', expiresOn: '2027-01-01' })
  await shelve({ quantity: 30, lotCode: 'B', expiresOn: '2027-02-01' })
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () => holdFresh([{ variantId: serum, quantity: 3 }])),
  )
  expect(outcomes.filter((outcome) => outcome.kind === 'held')).toHaveLength(16)
  expect(await lots()).toMatchObject([
    { lotCode: 'A', held: 20 },
    { lotCode: 'B', held: 28 },
  ])
})

test('a bundle and a single line that share a product are counted together', async () => {
  await shelve({ quantity: 3 })
  const twice = [
    { variantId: serum, quantity: 2 },
    { variantId: serum, quantity: 2 },
  ]
  expect(await holdFresh(twice)).toEqual({
    kind: 'short',
    lines: [{ variantId: serum, wanted: 4, available: 3 }],
  })
  expect(await lots()).toMatchObject([{ held: 0 }])
})

test('all or nothing: one short line keeps the others free, and only it is named', async () => {
  const toner = (await aVariant()).id
  await shelve({ quantity: 5 })
  await shelve({ variantId: toner, quantity: 1 })
  const outcome = await holdFresh([
    { variantId: serum, quantity: 1 },
    { variantId: toner, quantity: 2 },
  ])
  expect(outcome).toEqual({ kind: 'short', lines: [{ variantId: toner, wanted: 2, available: 1 }] })
  expect(await db.hold.count()).toBe(0)
  expect(await db.stockLedger.count({ where: { move: 'hold' } })).toBe(0)
})

describe('which lots are taken', () => {
  test('the first to expire goes first, goods without an expiry last', async () => {
    await shelve({ lotCode: 'never', expiresOn: null, quantity: 2 })
    await shelve({ lotCode: 'late', expiresOn: '2027-06-01', quantity: 2 })
    await shelve({ lotCode: 'early', expiresOn: '2026-09-01', quantity: 2 })
    await holdFresh([{ variantId: serum, quantity: 5 }])
    expect(await heldByLot()).toEqual({ early: 2, late: 2, never: 1 })
  })

  test('expired goods and those with under a month left are never sold', async () => {
    await shelve({ lotCode: 'expired', expiresOn: '2026-03-09', quantity: 5 })
    await shelve({ lotCode: 'too-soon', expiresOn: '2026-04-08', quantity: 5 })
    await shelve({ lotCode: 'just-right', expiresOn: '2026-04-09', quantity: 1 })
    expect(await holdFresh([{ variantId: serum, quantity: 2 }])).toMatchObject({
      kind: 'short',
      lines: [{ available: 1 }],
    })
    await holdFresh([{ variantId: serum, quantity: 1 }])
    expect(await heldByLot()).toEqual({ expired: 0, 'too-soon': 0, 'just-right': 1 })
  })

  test('a parcel comes from places that ship, a pickup from the chosen place only', async () => {
    const counter = (await aLocation({ ships: false })).id
    const closed = (await aLocation({ active: false })).id
    await shelve({ lotCode: 'warehouse', quantity: 1 })
    await shelve({ lotCode: 'counter', locationId: counter, quantity: 1 })
    await shelve({ lotCode: 'closed', locationId: closed, quantity: 1 })
    const two = [{ variantId: serum, quantity: 2 }]

    expect(await holdFresh(two)).toMatchObject({ lines: [{ available: 1 }] })
    expect(await holdFresh(two, { kind: 'pickup', locationId: closed })).toMatchObject({
      lines: [{ available: 0 }],
    })
    await holdFresh([{ variantId: serum, quantity: 1 }], { kind: 'pickup', locationId: counter })
    expect(await heldByLot()).toEqual({ warehouse: 0, counter: 1, closed: 0 })
  })
})

test('shoppers who name the same products in opposite order do not block each other', async () => {
  const toner = (await aVariant()).id
  for (const variantId of [serum, toner])
    for (const lotCode of ['A', 'B', 'C']) await shelve({ variantId, lotCode, quantity: 40 })
  const lines = [serum, toner].map((variantId) => ({ variantId, quantity: 2 }))
  const outcomes = await Promise.all(
    Array.from({ length: 40 }, (_, i) => holdFresh(i % 2 ? lines : lines.toReversed())),
  )
  expect(outcomes.every((outcome) => outcome.kind === 'held')).toBe(true)
  expect(await db.stockLot.aggregate({ _sum: { held: true } })).toEqual({ _sum: { held: 160 } })
})

test('an order holds its goods once', async () => {
  await shelve({ quantity: 5 })
  const order = await anUnpaidOrder(serum)
  const lines = [{ variantId: serum, quantity: 1 }]
  await hold(order.id, lines)
  await expect(hold(order.id, lines)).rejects.toThrow()
  expect(await lots()).toMatchObject([{ held: 1 }])
})

test.each([0, -1, 1.5, Number.NaN])('%s units cannot be held', async (quantity) => {
  await expect(holdFresh([{ variantId: serum, quantity }])).rejects.toThrow('whole units')
})

async function holdFresh(lines: StockLine[], from: StockSource = shipping): Promise<HoldOutcome> {
  return hold((await anUnpaidOrder(serum)).id, lines, from)
}

function hold(orderId: string, lines: StockLine[], from = shipping): Promise<HoldOutcome> {
  return db.$transaction((tx) =>
    holdStock(tx, { orderId, lines, from, expiresAt, now, actor: 'shopper' }),
  )
}

async function shelve(lot: Partial<Parameters<typeof receiveStock>[1]['lots'][number]>) {
  await receiveStock(db, {
    lots: [
      {
        variantId: serum,
        locationId: warehouse,
        lotCode: 'A',
        expiresOn: null,
        quantity: 1,
        ...lot,
      },
    ],
    now,
    actor: 'staff',
  })
}

function lots() {
  return db.stockLot.findMany({ orderBy: { lotCode: 'asc' } })
}

async function heldByLot() {
  return Object.fromEntries((await lots()).map((lot) => [lot.lotCode, lot.held]))
}
