import type { Prisma } from '#app/platform/prisma/client'
import type { OrderStory } from '#prisma/seed/orders/order-story'
import { hoursBefore } from '#prisma/seed/orders/story-times'
import { seedId } from '#prisma/seed/seed-id'

/**
 * Marks the orders whose shopper was forgotten while they were under way, and knows the shopper no more. Of the address
 * no hash is kept: it would differ with each shop's secret. The customers exist already.
 */
export async function writeErasures(
  tx: Prisma.TransactionClient,
  stories: readonly OrderStory[],
  now: Date,
): Promise<void> {
  for (const { key, shopper, forgottenHoursAgo } of stories) {
    if (forgottenHoursAgo === undefined) continue
    const { email } = shopper
    const at = hoursBefore(now, forgottenHoursAgo)
    const { number } = await tx.customerRecord.findUniqueOrThrow({ where: { email } })
    const { id } = await tx.erasure.create({
      data: {
        ...{ id: seedId('erasure', key), customerNumber: number, scope: 'everything' },
        requestedBy: `staff:${seedId('staff', 'owner')}`,
        at,
      },
    })
    await tx.order.update({
      where: { id: seedId('order', key) },
      data: { erasureId: id, updatedAt: at },
    })
  }
}
