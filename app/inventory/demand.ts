export interface StockLine {
  variantId: string
  /** Whole units, at least one. */
  quantity: number
}

/**
 * What lines ask for, summed per variant, because a bundle and a single line can share one.
 * Errors: throws on a quantity that is not a whole number of at least one.
 */
export function sumDemand(lines: readonly StockLine[]): StockLine[] {
  const byVariant = new Map<string, number>()
  for (const { variantId, quantity } of lines) {
    if (!Number.isSafeInteger(quantity) || quantity < 1)
      throw new RangeError(`Stock moves in whole units, not ${quantity} of ${variantId}`)
    byVariant.set(variantId, (byVariant.get(variantId) ?? 0) + quantity)
  }
  return [...byVariant].map(([variantId, quantity]) => ({ variantId, quantity }))
}
