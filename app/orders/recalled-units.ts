interface SoldUnits {
  variantId: string
  quantity: number
  givenBack: number
  shipped: number
  lot: { recalledAt: Date | null }
}

export interface Units {
  variantId: string
  quantity: number
}

/**
 * Of the units that are to leave, those that could only be taken from a recalled lot, by variant: units of other
 * lots go first. `lots` is what the order was sold from, `leaving` whole units, a variant as often as it occurs.
 */
export function recalledUnits(leaving: readonly Units[], lots: readonly SoldUnits[]): Units[] {
  const variants = [...new Set(leaving.map(({ variantId }) => variantId))]
  return variants.flatMap((variantId) => {
    const wanted = sum(leaving.filter((each) => each.variantId === variantId))
    const [good, bad] = [true, false].map((isGood) =>
      lots
        .filter((each) => each.variantId === variantId && !each.lot.recalledAt === isGood)
        .reduce((total, each) => total + each.quantity - each.givenBack - each.shipped, 0),
    ) as [number, number]
    const quantity = Math.min(bad, wanted - good)
    return quantity > 0 ? [{ variantId, quantity }] : []
  })
}

function sum(units: readonly Units[]): number {
  return units.reduce((total, { quantity }) => total + quantity, 0)
}
