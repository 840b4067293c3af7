interface DiscountedOrder {
  discountCents: number
  /** In the order in which they counted. */
  discounts: readonly { code: string | null; name: string; cents: number; deliveryCents: number }[]
  lines: readonly { bundleSavingCents: number }[]
}

/** What a receipt reads of the promotions in an order. */
export const discountSelect = {
  orderBy: { position: 'asc' },
  select: { code: true, name: true, cents: true, deliveryCents: true },
} as const

/**
 * What is off the items, as rows of a receipt in cents below zero: what bundles save, then each promotion by its
 * code or name. What came off for a reason that nobody wrote down is one row, so that rows sum to the discount.
 */
export function discountRows(order: DiscountedOrder): { label: string; cents: number }[] {
  const saved = order.lines.reduce((sum, { bundleSavingCents }) => sum + bundleSavingCents, 0)
  const named = order.discounts.reduce((sum, { cents }) => sum + cents, 0)
  return [
    { label: 'Routine saving', cents: -saved },
    ...order.discounts.map(({ code, name, cents }) => ({
      label: `Discount (${code ?? name})`,
      cents: -cents,
    })),
    { label: 'Discount', cents: saved + named - order.discountCents },
  ].filter(({ cents }) => cents < 0)
}
