interface DiscountedOrder {
  discountCents: number
  promotionCode: string | null
  lines: readonly { bundleSavingCents: number }[]
}

/** What is off the items, as rows of a receipt in cents below zero: what bundles save, then the code. */
export function discountRows(order: DiscountedOrder): { label: string; cents: number }[] {
  const saved = order.lines.reduce((sum, { bundleSavingCents }) => sum + bundleSavingCents, 0)
  const code = order.promotionCode ? `Discount (${order.promotionCode})` : 'Discount'
  return [
    { label: 'Routine saving', cents: -saved },
    { label: code, cents: saved - order.discountCents },
  ].filter(({ cents }) => cents < 0)
}
