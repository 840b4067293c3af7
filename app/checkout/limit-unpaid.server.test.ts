import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aBag } from '#tests/factories/bag'
import { aPriceBook } from '#tests/factories/price-book'
import { aShopper, pressPay, seenQuote } from '#tests/factories/shopper'
import { aStockedVariant } from '#tests/factories/stock'
import { placeOrder } from './place-order.server'

const OFFICE = '203.0.113.7'
const noon = new Date('2026-03-10T12:00:00Z')
let serum: { id: string }

beforeEach(async () => {
  await aPriceBook()
  serum = await aStockedVariant(500, { priceCents: 2400 })
})

/** Places the order of a new bag without paying, and says what came of it. */
async function place(quantity: number, network: string | null, now = noon): Promise<string> {
  const bag = await aBag().with(serum, quantity)
  const details = aShopper()
  const seen = await seenQuote(bag, details, now)
  return (await placeOrder({ bagId: bag.id, details, seen, network, now })).kind
}

async function placeMany(count: number, quantity: number, network: string | null = OFFICE) {
  for (let order = 1; order <= count; order++) expect(await place(quantity, network)).toBe('placed')
}

// Thirty orders take a while on a machine that also builds.
test(
  'one network keeps at most 30 orders from others without paying',
  { timeout: 90_000 },
  async () => {
    await placeMany(30, 1)
    expect(await place(1, OFFICE)).toBe('too-many-unpaid')
    expect(await place(1, '198.51.100.1')).toBe('placed')
    expect(await db.order.count()).toBe(31)
  },
)

test('and at most some 200 pieces, however few the orders', async () => {
  await placeMany(10, 20)
  expect(await place(1, OFFICE)).toBe('too-many-unpaid')
})

test('what is paid or has lapsed counts no longer', async () => {
  await placeMany(10, 20)
  const [paid, lapsed] = await db.order.findMany({ select: { id: true } })
  await db.order.update({ where: { id: paid?.id ?? '' }, data: { status: 'expired' } })
  expect(await place(20, OFFICE)).toBe('placed')
  expect(await place(1, OFFICE)).toBe('too-many-unpaid')
  await db.order.update({ where: { id: lapsed?.id ?? '' }, data: { status: 'expired' } })
  expect(await place(1, OFFICE)).toBe('placed')
})

test("an order that is placed again from its own bag is the shopper's own, and goes through", async () => {
  const bag = await aBag().with(serum, 20)
  const details = aShopper()
  const seen = await seenQuote(bag, details, noon)
  const request = { bagId: bag.id, details, seen, network: OFFICE, now: noon }
  expect((await placeOrder(request)).kind).toBe('placed')
  await placeMany(9, 20)
  expect((await placeOrder(request)).kind).toBe('placed')
})

test('nothing is counted for this machine, and nobody can be told from what is kept', async () => {
  await placeMany(12, 20, null)
  await place(1, OFFICE)
  const kept = await db.payment.findMany({ where: { askedFrom: { not: null } } })
  expect(kept).toHaveLength(1)
  expect(JSON.stringify(kept)).not.toContain('203.0.113')
})

test('a program that presses the button without end is told to wait, and others are not', async () => {
  const bag = await aBag().with(serum)
  const changed = { ...(await seenQuote(bag)), totalCents: 1 }
  const press = (network: string) => pressPay(bag, { seen: changed, network, now: noon })
  expect((await press(OFFICE)).kind).toBe('changed')
  await db.throttle.updateMany({ data: { tries: 199 } })
  expect((await press(OFFICE)).kind).toBe('changed')
  expect(await press(OFFICE)).toEqual({ kind: 'slow-down' })
  expect((await press('198.51.100.1')).kind).toBe('changed')
})
