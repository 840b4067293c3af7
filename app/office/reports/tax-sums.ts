/** Sums over orders and refunds. */
export interface Tax {
  orders: number
  /** Goods after discounts, and delivery, taxed or not. */
  salesCents: number
  /** Charged in the period, the tax on delivery included. */
  chargedCents: number
  /** In refunds that Stripe confirmed in the period. */
  givenBackCents: number
  /** Charged − given back. */
  dueCents: number
}

/** The sums of these rows. */
export function sumTax(rows: readonly Tax[]): Tax {
  const sum = (key: keyof Tax) => rows.reduce((total, row) => total + row[key], 0)
  return {
    orders: sum('orders'),
    salesCents: sum('salesCents'),
    chargedCents: sum('chargedCents'),
    givenBackCents: sum('givenBackCents'),
    dueCents: sum('dueCents'),
  }
}
