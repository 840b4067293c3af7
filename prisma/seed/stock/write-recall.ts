import type { Prisma } from '#app/platform/prisma/client'
import { hoursBefore } from '#prisma/seed/orders/story-times'
import { seedId } from '#prisma/seed/seed-id'
import type { Shelf } from './shelf'

/** Names the order that waits with units of the lot; whoever received others of it stands on the lot's page. */
const WAITING_ORDER = 'paid-recalled'
const HOURS_AGO = 4

/** Calls back the lot from which one order that waits was sold. The lots and the order exist already. */
export async function writeRecall(
  tx: Prisma.TransactionClient,
  shelf: Shelf,
  now: Date,
): Promise<void> {
  const orderId = seedId('order', WAITING_ORDER)
  const hold = shelf.holds.find((each) => each.orderId === orderId)
  const line = shelf.holdLines.find(({ holdId }) => holdId === hold?.id)
  const lot = shelf.lots.find(({ id }) => id === line?.lotId)
  if (!lot) throw new Error(`Nothing was sold to ${WAITING_ORDER}`)
  const { variantId, lotCode } = lot
  const at = hoursBefore(now, HOURS_AGO)
  await tx.lotRecall.create({
    data: {
      ...{ id: seedId('recall', lotCode), variantId, lotCode, at },
      reason: 'The maker called it back: jars of this lot were filled without a seal.',
      actor: `staff:${seedId('staff', 'owner')}`,
    },
  })
  await tx.stockLot.updateMany({ where: { variantId, lotCode }, data: { recalledAt: at } })
}
