import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aLocation, anUnpaidOrder, aVariant } from '#tests/factories/stock'
import { extendHold } from './extend-hold.server'
import { giveBackStock } from './give-back.server'
import { holdStock } from './hold.server'
import { receiveStock } from './receive.server'
import { releaseHold } from './release.server'
import { sellHold } from './sell.server'

const now = new Date('2026-03-10T12:00:00Z')
const expiresAt = new Date('2026-03-10T12:45:00Z')
const actor = 'shopper'

let serum: string
let orderId: string
let holdId: string

beforeEach(async () => {
  serum = (await aVariant()).id
  const locationId = (await aLocation()).id
  const lot = { variantId: serum, locationId, quantity: 2 }
  await receiveStock(db, {
    lots: [
      { ...lot, lotCode: 'A', expiresOn: '2027-01-01' },
      { ...lot, lotCode: 'B', expiresOn: '2027-02-01' },
    ],
    now,
    actor: 'staff',
  })
  orderId = (await anUnpaidOrder(serum)).id
  const held = await holdStock(db, {
    orderId,
    lines: [{ variantId: serum, quantity: 3 }],
    from: { kind: 'shipping' },
    expiresAt,
    now,
    actor,
  })
  if (held.kind !== 'held') throw new Error('The shelf should have had enough')
  holdId = held.holdId
})

describe('a payment that settles', () => {
  test('takes the held units off the shelf', async () => {
    expect(await sell()).toBe('sold')
    expect(await shelf()).toEqual({ A: [0, 0], B: [1, 0] })
  })

  test('sells once, however often and at once it is told', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => sell()))
    expect(outcomes.toSorted()).toEqual([...Array<string>(19).fill('already-sold'), 'sold'])
    expect(await shelf()).toEqual({ A: [0, 0], B: [1, 0] })
    expect(await db.stockLedger.count({ where: { move: 'sell' } })).toBe(2)
  })

  test('finds nothing to sell after the hold was released', async () => {
    await release()
    expect(await sell()).toBe('not-held')
    expect(await shelf()).toEqual({ A: [2, 0], B: [2, 0] })
  })
})

describe('a payment that lapses', () => {
  test('frees the held units, and says why in the ledger', async () => {
    expect(await release()).toBe('released')
    expect(await shelf()).toEqual({ A: [2, 0], B: [2, 0] })
    expect(await db.stockLedger.findMany({ where: { move: 'release' } })).toMatchObject([
      { onHandDelta: 0, heldDelta: -2, holdId, reason: 'session expired', actor },
      { onHandDelta: 0, heldDelta: -1, holdId, reason: 'session expired', actor },
    ])
  })

  test('frees them once, however often and at once it is told', async () => {
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => release()))
    expect(outcomes.filter((outcome) => outcome === 'released')).toHaveLength(1)
    expect(await shelf()).toEqual({ A: [2, 0], B: [2, 0] })
  })

  test('cannot take back what was sold', async () => {
    await sell()
    expect(await release()).toBe('already-sold')
    expect(await shelf()).toEqual({ A: [0, 0], B: [1, 0] })
  })
})

test('when a sale and a release arrive together, exactly one of them happens', async () => {
  for (let round = 0; round < 10; round++) {
    const order = await anUnpaidOrder(serum)
    await receiveStock(db, {
      lots: [
        {
          variantId: serum,
          locationId: (await aLocation()).id,
          lotCode: `R${round}`,
          expiresOn: '2026-06-01',
          quantity: 1,
        },
      ],
      now,
      actor: 'staff',
    })
    const held = await holdStock(db, {
      orderId: order.id,
      lines: [{ variantId: serum, quantity: 1 }],
      from: { kind: 'shipping' },
      expiresAt,
      now,
      actor,
    })
    if (held.kind !== 'held') throw new Error('The shelf should have had enough')
    const [sold, released] = await Promise.all([sell(held.holdId), release(held.holdId)])
    expect([
      ['sold', 'already-sold'],
      ['not-held', 'released'],
    ]).toContainEqual([sold, released])
    const { status } = await db.hold.findUniqueOrThrow({ where: { id: held.holdId } })
    expect(status).toBe(sold === 'sold' ? 'sold' : 'released')
    // Back to an empty shelf for the next round.
    await db.stockLot.updateMany({ where: { lotCode: `R${round}` }, data: { onHand: 0 } })
  }
})

test('a hold that does not exist is a surprise', async () => {
  await expect(sell('00000000-0000-7000-8000-000000000000')).rejects.toThrow('There is no hold')
})

describe('a hold that a bank keeps waiting', () => {
  test('is extended, never shortened', async () => {
    const later = new Date('2026-03-24T12:00:00Z')
    expect(await extendHold(db, { orderId, expiresAt: later })).toBe(true)
    expect(await extendHold(db, { orderId, expiresAt: now })).toBe(true)
    expect(await db.hold.findUniqueOrThrow({ where: { id: holdId } })).toMatchObject({
      expiresAt: later,
    })
  })

  test('cannot be extended once it has ended', async () => {
    await release()
    expect(await extendHold(db, { orderId, expiresAt })).toBe(false)
  })
})

describe('what comes back', () => {
  test('goes into the lots it was sold from, the first to expire first', async () => {
    await sell()
    expect(await giveBack(2)).toMatchObject({ kind: 'given-back', lots: [{ quantity: 2 }] })
    expect(await shelf()).toEqual({ A: [2, 0], B: [1, 0] })
    expect(await giveBack(1)).toMatchObject({ kind: 'given-back', lots: [{ quantity: 1 }] })
    expect(await shelf()).toEqual({ A: [2, 0], B: [2, 0] })
    expect(await giveBack(1)).toEqual({
      kind: 'more-than-sold',
      lines: [{ variantId: serum, wanted: 1, left: 0 }],
    })
  })

  test('is refused whole when it exceeds what was sold', async () => {
    await sell()
    expect(await giveBack(4)).toMatchObject({ lines: [{ wanted: 4, left: 3 }] })
    expect(await shelf()).toEqual({ A: [0, 0], B: [1, 0] })
  })

  test('must have been sold, not only held', async () => {
    expect(await giveBack(1)).toMatchObject({ kind: 'more-than-sold', lines: [{ left: 0 }] })
  })

  test('is counted once when it is told many times at once', async () => {
    await sell()
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => giveBack(1)))
    expect(outcomes.filter(({ kind }) => kind === 'given-back')).toHaveLength(3)
    expect(await shelf()).toEqual({ A: [2, 0], B: [2, 0] })
  })
})

function sell(id = holdId) {
  return db.$transaction((tx) => sellHold(tx, { holdId: id, now, actor }))
}

function release(id = holdId) {
  return db.$transaction((tx) =>
    releaseHold(tx, { holdId: id, now, actor, reason: 'session expired' }),
  )
}

function giveBack(quantity: number) {
  return db.$transaction((tx) =>
    giveBackStock(tx, {
      orderId,
      lines: [{ variantId: serum, quantity }],
      now,
      actor: 'staff',
      reason: 'return',
    }),
  )
}

/** What is on hand and held, by lot code, of the two lots of every test. */
async function shelf() {
  const lots = await db.stockLot.findMany({ where: { lotCode: { in: ['A', 'B'] } } })
  return Object.fromEntries(lots.map((lot) => [lot.lotCode, [lot.onHand, lot.held]]))
}
