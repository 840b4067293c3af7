import { randomUUID } from 'node:crypto'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { countLots } from '#app/stockroom/count-lots.server'
import { exportReceivers } from '#app/stockroom/read-lot.server'
import { recallLot } from '#app/stockroom/recall-lot.server'
import { receiveLot } from '#app/stockroom/receive-lot.server'
import { transferUnits } from '#app/stockroom/transfer-units.server'
import { writeOffUnits } from '#app/stockroom/write-off-units.server'
import { writeToRecalled } from '#app/stockroom/write-to-recalled.server'
import { anOrder } from '#tests/factories/order'
import { aLocation, aStockedVariant, aVariant } from '#tests/factories/stock'
import { leaves, now, type Change } from './leaves'

const reason = 'The maker found a batch with the wrong preservative.'
/** A lot of five units, as the forms name it. */
const lot = async () => {
  const { id: variantId } = await aStockedVariant(5)
  const { id: lotId, lotCode } = await db.stockLot.findFirstOrThrow({ where: { variantId } })
  return { variantId, lotId, lotCode, formId: randomUUID() }
}
const delivery = async () => ({
  ...{ variantId: (await aVariant()).id, locationId: (await aLocation()).id, lotCode: 'A' },
  ...{ formId: randomUUID(), expiresOn: null, quantity: 5, unitCostCents: 400 },
})
const counted = async () => {
  const { lotId, ...asked } = await lot()
  return { ...asked, lots: [{ lotId, counted: 4, expected: 5 }], reason: 'routine count' as const }
}
const recalled = async (olive: Actor) => {
  const found = await lot()
  await anOrder().of({ id: found.variantId }).paid()
  await recallLot(olive, { ...found, reason }, now)
  return found
}

/** What staff do to lots and their units, and the row that each leaves. */
export const STOCK_CHANGES: readonly Change[] = [
  leaves('stock.received', receiveLot, 'stock:write', async (olive) => [
    olive,
    await delivery(),
    now,
  ]),
  leaves('stock.counted', countLots, 'stock:write', async (olive) => [olive, await counted(), now]),
  leaves('stock.transferred', transferUnits, 'stock:write', async (olive) => [
    olive,
    { ...(await lot()), toLocationId: (await aLocation()).id, quantity: 2 },
    now,
  ]),
  leaves('stock.written_off', writeOffUnits, 'stock:write', async (olive) => [
    olive,
    { ...(await lot()), quantity: 2, reason: 'damaged' as const },
    now,
  ]),
  leaves('stock.recalled', recallLot, 'stock:write', async (olive) => [
    olive,
    { ...(await lot()), reason },
    now,
  ]),
  leaves('stock.recall_mailed', writeToRecalled, ['stock:write', 'orders:read'], async (olive) => [
    olive,
    await recalled(olive),
    now,
  ]),
  leaves(
    'stock.recall_exported',
    exportReceivers,
    ['orders:read', 'customers:export'],
    async (olive) => [olive, (await recalled(olive)).lotId, now],
  ),
]
