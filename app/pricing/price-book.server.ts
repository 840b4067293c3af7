import type { Database } from '#app/platform/database.server'
import { DeliveryRate } from '#app/pricing/delivery'
import { TaxTable } from '#app/pricing/tax-table'

/** The figures that staff keep and every price depends on: delivery rates in their order, and the tax table. */
export async function readPriceBook(
  db: Database,
): Promise<{ deliveryRates: DeliveryRate[]; taxTable: TaxTable }> {
  const [rates, taxes] = await Promise.all([
    db.deliveryRate.findMany({ orderBy: [{ position: 'asc' }, { method: 'asc' }] }),
    db.taxRate.findMany(),
  ])
  return {
    deliveryRates: DeliveryRate.array().parse(rates),
    taxTable: TaxTable.parse(taxes),
  }
}
