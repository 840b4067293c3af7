import type { StockView } from '#app/catalog/card-view'
import type { PublicProductCard } from '#app/catalog/public-selects'
import { shelfStock } from '#app/inventory/availability.server'
import { stockWord } from '#app/inventory/stock-word'
import type { Database } from '#app/platform/database.server'

/** Says what the stock of one size is, or of several together. */
export type StockOf = (variantIds: string[]) => StockView

export interface LiveStock {
  /** In words for a card: a studio counts where no parcel brings it. */
  shown: StockOf
  /** For what goes into a bag by itself: sold out where no parcel brings it. */
  byParcel: StockOf
}

/** The stock of all sizes of these cards; one query, none without cards. */
export async function liveStock(
  db: Database,
  cards: readonly Pick<PublicProductCard, 'variants'>[],
  now: Date,
): Promise<LiveStock> {
  const ids = cards.flatMap(({ variants }) => variants.map(({ id }) => id))
  const shelf = await shelfStock(db, ids, now)
  const stocksOf = (variantIds: string[]) => variantIds.flatMap((id) => shelf.get(id) ?? [])
  const unitsOf = (variantIds: string[]) =>
    stocksOf(variantIds).reduce((sum, { units }) => sum + units, 0)
  return {
    shown: (variantIds) =>
      stockWord(
        unitsOf(variantIds),
        stocksOf(variantIds).some(({ isInStudio }) => isInStudio),
      ),
    byParcel: (variantIds) => stockWord(unitsOf(variantIds)),
  }
}
