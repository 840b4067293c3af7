/** From here on down the number is said, because it may decide when to buy. */
const FEW = 5

export interface StockWord {
  state: 'in-stock' | 'few-left' | 'pickup-only' | 'sold-out'
  words: string
}

/** What a shopper reads about what no parcel brings but a studio hands out. */
const PICKUP_ONLY: StockWord = { state: 'pickup-only', words: 'Pickup only' }

/** What a shopper reads about `available` units, and about none that a studio has; always the true number. */
export function stockWord(available: number, isInStudio = false): StockWord {
  if (available <= 0 && isInStudio) return PICKUP_ONLY
  if (available <= 0) return { state: 'sold-out', words: 'Sold out' }
  if (available <= FEW) return { state: 'few-left', words: `Only ${available} left` }
  return { state: 'in-stock', words: 'In stock' }
}
