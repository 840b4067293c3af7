import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aLocation, anUnpaidOrder, aVariant } from '#tests/factories/stock'
import { emptyDatabase } from '#tests/setup/database'
import { countStock } from './count.server'
import { giveBackStock } from './give-back.server'
import { holdStock } from './hold.server'
import { receiveStock } from './receive.server'
import { releaseHold } from './release.server'
import { sellHold } from './sell.server'
import { transferStock } from './transfer.server'
import { writeOffStock } from './write-off.server'

const now = new Date('2026-03-10T12:00:00Z')
const actor = 'model'

const pick = fc.nat(30)
const step = fc.oneof(
  fc.record({
    kind: fc.constant('receive' as const),
    lot: fc.nat(3),
    quantity: fc.integer({ min: 1, max: 6 }),
  }),
  fc.record({
    kind: fc.constant('hold' as const),
    lines: fc.array(fc.record({ variant: fc.nat(1), quantity: fc.integer({ min: 1, max: 4 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({ kind: fc.constant('sell' as const), pick }),
  fc.record({ kind: fc.constant('release' as const), pick }),
  fc.record({
    kind: fc.constant('giveBack' as const),
    pick,
    variant: fc.nat(1),
    quantity: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({
    kind: fc.constant('count' as const),
    lot: fc.nat(3),
    quantity: fc.nat(8),
  }),
  fc.record({
    kind: fc.constantFrom('writeOff' as const, 'transfer' as const),
    lot: fc.nat(3),
    quantity: fc.integer({ min: 1, max: 4 }),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer Kind> ? Kind : never

test('whatever shoppers and staff move, in turn or at once, the ledger is the shelf', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 8 }),
      async (rounds) => {
        const shop = await openShop()
        for (const atOnce of rounds) await Promise.all(atOnce.map((one) => take(shop, one)))
        await expectBooksToBalance()
      },
    ),
    { numRuns: 15 },
  )
}, 120_000)

interface Shop {
  variants: string[]
  locations: string[]
  lots: { variantId: string; locationId: string; lotCode: string; expiresOn: string | null }[]
  holds: { holdId: string; orderId: string }[]
}

async function openShop(): Promise<Shop> {
  await emptyDatabase()
  const variants = [(await aVariant()).id, (await aVariant()).id]
  const locations = [(await aLocation()).id, (await aLocation()).id]
  const lots = variants.flatMap((variantId) =>
    locations.map((locationId) => ({
      variantId,
      locationId,
      lotCode: 'A',
      expiresOn: variantId === variants[0] ? null : '2027-01-01',
    })),
  )
  return { variants, locations, lots, holds: [] }
}

async function take(shop: Shop, one: Step): Promise<void> {
  const known = 'pick' in one ? shop.holds[one.pick % (shop.holds.length || 1)] : undefined
  switch (one.kind) {
    case 'receive':
      await receiveStock(db, {
        lots: [{ ...shop.lots[one.lot]!, quantity: one.quantity }],
        now,
        actor,
      })
      return
    case 'hold': {
      const lines = one.lines.map(({ variant, quantity }) => ({
        variantId: shop.variants[variant]!,
        quantity,
      }))
      const { id: orderId } = await anUnpaidOrder(shop.variants[0]!)
      const from = { kind: 'shipping' as const }
      const outcome = await holdStock(db, { orderId, lines, from, expiresAt: now, now, actor })
      if (outcome.kind === 'held') shop.holds.push({ holdId: outcome.holdId, orderId })
      return
    }
    case 'sell':
      if (known) await sellHold(db, { holdId: known.holdId, now, actor })
      return
    case 'release':
      if (known) await releaseHold(db, { holdId: known.holdId, now, actor, reason: 'lapsed' })
      return
    case 'giveBack': {
      if (!known) return
      const lines = [{ variantId: shop.variants[one.variant]!, quantity: one.quantity }]
      await giveBackStock(db, { orderId: known.orderId, lines, now, actor, reason: 'return' })
      return
    }
    default:
      await moveAsStaff(shop, one)
  }
}

type StaffStep = Extract<Step, { kind: 'count' | 'writeOff' | 'transfer' }>

async function moveAsStaff(shop: Shop, { kind, lot, quantity }: StaffStep): Promise<void> {
  const { variantId, locationId } = shop.lots[lot]!
  const found = await db.stockLot.findFirst({ where: { variantId, locationId } })
  if (!found) return
  const by = { lotId: found.id, quantity, formId: randomUUID(), now, actor }
  if (kind === 'writeOff') await writeOffStock(db, { ...by, reason: 'lost' })
  if (kind === 'count') {
    const lots = [{ lotId: found.id, counted: quantity, expected: null }]
    await countStock(db, { ...by, lots, reason: 'routine count' })
  }
  if (kind === 'transfer') {
    const toLocationId = shop.locations.find((each) => each !== locationId)!
    await transferStock(db, { ...by, toLocationId })
  }
}

async function expectBooksToBalance(): Promise<void> {
  const lots = await db.stockLot.findMany({
    include: { ledger: true, holdLines: { include: { hold: true } } },
  })
  for (const { onHand, held, ledger, holdLines } of lots) {
    const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
    expect(sum(ledger.map((entry) => entry.onHandDelta))).toBe(onHand)
    expect(sum(ledger.map((entry) => entry.heldDelta))).toBe(held)
    const kept = holdLines.filter((line) => line.hold.status === 'active')
    expect(sum(kept.map((line) => line.quantity))).toBe(held)
    const gone = holdLines.filter((line) => line.hold.status === 'sold')
    const byStaff = ['receive', 'count', 'write_off', 'transfer']
    const brought = sum(
      ledger.filter(({ move }) => byStaff.includes(move)).map((entry) => entry.onHandDelta),
    )
    expect(brought - sum(gone.map((line) => line.quantity - line.givenBack))).toBe(onHand)
  }
}
