import type { StockView } from '#app/catalog/card-view'
import type { PublicProductCard } from '#app/catalog/public-selects'
import { availableFor } from '#app/inventory/availability.server'
import { stockWord } from '#app/inventory/stock-word'
import type { Database } from '#app/platform/database.server'

/** Says what the stock for delivery of one size is, or of several together. */
export type StockOf = (variantIds: string[]) => StockView

/** The stock of all sizes of these cards; one query, none without cards. */
export async function liveStock(
  db: Database,
  cards: readonly Pick<PublicProductCard, 'variants'>[],
  now: Date,
): Promise<StockOf> {
  const ids = cards.flatMap(({ variants }) => variants.map(({ id }) => id))
  const available = await availableFor(db, ids, { now, from: { kind: 'shipping' } })
  return (variantIds) =>
    stockWord(variantIds.reduce((units, id) => units + (available.get(id) ?? 0), 0))
}
