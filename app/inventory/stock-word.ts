/** From here on down the number is said, because it may decide when to buy. */
const FEW = 5

export interface StockWord {
  state: 'in-stock' | 'few-left' | 'sold-out'
  words: string
}

/** What a shopper reads about `available` units; always the true number. */
export function stockWord(available: number): StockWord {
  if (available <= 0) return { state: 'sold-out', words: 'Sold out' }
  if (available <= FEW) return { state: 'few-left', words: `Only ${available} left` }
  return { state: 'in-stock', words: 'In stock' }
}
