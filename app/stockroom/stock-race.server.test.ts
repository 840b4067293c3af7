import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { holdStock } from '#app/inventory/hold.server'
import { sellHold } from '#app/inventory/sell.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation, anUnpaidOrder, aVariant } from '#tests/factories/stock'
import { countLots } from './count-lots.server'
import { receiveLot } from './receive-lot.server'
import { transferUnits } from './transfer-units.server'
import { writeOffUnits } from './write-off-units.server'

const now = new Date('2026-03-10T12:00:00Z')
const from = { kind: 'shipping' as const }

test('twenty of each staff move against twenty sales of one lot: never below zero, and the ledger is the lot', async () => {
  const fay = await aStaffMember('fulfilment')
  const variantId = (await aVariant()).id
  const here = (await aLocation()).id
  const there = (await aLocation({ ships: false })).id
  await receiveLot(
    fay,
    {
      ...{ variantId, formId: randomUUID(), locationId: here, lotCode: 'A', quantity: 60 },
      ...{ expiresOn: '2027-06-01', unitCostCents: null },
    },
    now,
  )
  const { id: lotId } = await db.stockLot.findFirstOrThrow()
  const orders = await Promise.all(Array.from({ length: 20 }, () => anUnpaidOrder(variantId)))

  const outcomes = await Promise.all(
    orders.flatMap(({ id: orderId }, n) => [
      sale(orderId, variantId),
      ...staffMoves(fay, { variantId, lotId, there, n }),
    ]),
  )

  expect(outcomes).toHaveLength(80)
  expect(outcomes).toContain('sold')
  expect(outcomes).toContain('written-off')
  expect(outcomes).toContain('transferred')
  for (const { onHand, held, ledger } of await db.stockLot.findMany({
    include: { ledger: true },
  })) {
    expect(onHand).toBeGreaterThanOrEqual(0)
    expect(held).toBe(0)
    expect(ledger.reduce((sum, { onHandDelta }) => sum + onHandDelta, 0)).toBe(onHand)
    expect(ledger.reduce((sum, { heldDelta }) => sum + heldDelta, 0)).toBe(held)
  }
  const transfers = await db.stockLedger.aggregate({
    where: { move: 'transfer' },
    _sum: { onHandDelta: true },
  })
  expect(transfers._sum.onHandDelta).toBe(0)
}, 60_000)

async function sale(orderId: string, variantId: string): Promise<string> {
  const lines = [{ variantId, quantity: 2 }]
  const by = { now, actor: 'shopper' }
  const held = await db.$transaction((tx) =>
    holdStock(tx, { orderId, lines, from, expiresAt: now, ...by }),
  )
  if (held.kind !== 'held') return held.kind
  return db.$transaction((tx) => sellHold(tx, { holdId: held.holdId, ...by }))
}

function staffMoves(
  actor: Actor,
  at: { variantId: string; lotId: string; there: string; n: number },
): Promise<string>[] {
  const { variantId, lotId, there, n } = at
  const asked = () => ({ variantId, formId: randomUUID() })
  const kindOf = async (outcome: Promise<{ kind: string }>) => (await outcome).kind
  return [
    kindOf(writeOffUnits(actor, { ...asked(), lotId, quantity: 2, reason: 'damaged' }, now)),
    kindOf(transferUnits(actor, { ...asked(), lotId, toLocationId: there, quantity: 2 }, now)),
    kindOf(
      countLots(
        actor,
        {
          ...asked(),
          reason: 'routine count',
          lots: [{ lotId, counted: 30 + n, expected: null }],
        },
        now,
      ),
    ),
  ]
}
