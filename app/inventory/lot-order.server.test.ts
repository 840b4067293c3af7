import type pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { db, type Transaction } from '#app/platform/database.server'
import { aLocation, anUnpaidOrder, aVariant } from '#tests/factories/stock'
import { sql } from '#tests/setup/database'
import { giveBackStock } from './give-back.server'
import { holdStock } from './hold.server'
import { receiveStock, type ReceivedLot } from './receive.server'
import { releaseHold } from './release.server'
import { sellHold } from './sell.server'

const now = new Date('2026-03-10T12:00:00Z')
const actor = 'shopper'
const from = { kind: 'shipping' as const }

let delivery: ReceivedLot[]
let lines: { variantId: string; quantity: number }[]
let orderId: string
let rival: pg.PoolClient

beforeEach(async () => {
  const locationId = (await aLocation()).id
  const variants = [(await aVariant()).id, (await aVariant()).id].toSorted()
  // Shelved against the order in which lots are taken, so that the table's own order would be wrong.
  delivery = variants.toReversed().flatMap((variantId) =>
    [null, '2027-02-01', '2027-01-01'].map((expiresOn) => ({
      variantId,
      locationId,
      lotCode: expiresOn ?? 'no expiry',
      expiresOn,
      quantity: 10,
    })),
  )
  for (const lot of delivery) await receiveStock(db, { lots: [lot], now, actor })
  lines = variants.toReversed().map((variantId) => ({ variantId, quantity: 25 }))
  orderId = (await anUnpaidOrder(variants[0]!)).id
  rival = await sql().connect()
})

afterEach(() => rival.release())

test('a hold waits for the first lot before it touches the next', async () => {
  await expectFixedOrder((tx) => hold(tx))
})

test('a sale does too', async () => {
  const holdId = await held()
  await expectFixedOrder((tx) => sellHold(tx, { holdId, now, actor }))
})

test('a release does too', async () => {
  const holdId = await held()
  await expectFixedOrder((tx) => releaseHold(tx, { holdId, now, actor, reason: 'lapsed' }))
})

test('what is given back does too', async () => {
  await sellHold(db, { holdId: await held(), now, actor })
  await expectFixedOrder((tx) =>
    giveBackStock(tx, { orderId, lines, now, actor, reason: 'return' }),
  )
})

test('a delivery does too', async () => {
  await expectFixedOrder((tx) => receiveStock(tx, { lots: delivery, now, actor }))
})

/** Blocks the first lot, starts the verb, and looks which other lots it has locked while it waits. */
async function expectFixedOrder(verb: (tx: Transaction) => Promise<unknown>): Promise<void> {
  const { rows: ordered } = await rival.query<{ id: string }>(
    'SELECT "id" FROM "StockLot" ORDER BY "variantId", "expiresOn" NULLS LAST, "id"',
  )
  const [first, ...others] = ordered.map((lot) => lot.id)
  await rival.query('BEGIN')
  await rival.query('SELECT FROM "StockLot" WHERE "id" = $1 FOR UPDATE', [first])
  const finished = db.$transaction(verb)
  await someoneWaits()
  const { rows: free } = await rival.query(
    'SELECT FROM "StockLot" WHERE "id" = ANY ($1) FOR UPDATE SKIP LOCKED',
    [others],
  )
  await rival.query('COMMIT')
  await finished
  expect(free).toHaveLength(others.length)
}

async function someoneWaits(): Promise<void> {
  const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  const deadline = performance.now() + 10_000
  while ((await sql().query(waiting)).rowCount === 0)
    if (performance.now() > deadline) throw new Error('Nothing waited for the lot')
}

function hold(tx: Transaction) {
  return holdStock(tx, { orderId, lines, from, expiresAt: now, now, actor })
}

async function held(): Promise<string> {
  const outcome = await hold(db)
  if (outcome.kind !== 'held') throw new Error('The shelf should have had enough')
  return outcome.holdId
}
