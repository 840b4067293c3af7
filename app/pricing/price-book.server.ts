import type { Database, Prisma } from '#app/platform/database.server'
import { DeliveryRate } from '#app/pricing/delivery'
import { TaxTable } from '#app/pricing/tax-table'

/** Read with a rate, they make it whole. */
export const WITH_ZONES = {
  zones: { orderBy: [{ states: 'asc' }, { id: 'asc' }] },
} as const satisfies Prisma.DeliveryRateInclude

/** The figures that staff keep and every price depends on: delivery rates in their order, and the tax table. */
export async function readPriceBook(
  db: Database,
): Promise<{ deliveryRates: DeliveryRate[]; taxTable: TaxTable }> {
  const [rates, taxes] = await Promise.all([
    db.deliveryRate.findMany({
      orderBy: [{ position: 'asc' }, { method: 'asc' }],
      include: WITH_ZONES,
    }),
    db.taxRate.findMany(),
  ])
  return {
    deliveryRates: DeliveryRate.array().parse(rates),
    taxTable: TaxTable.parse(taxes),
  }
}
