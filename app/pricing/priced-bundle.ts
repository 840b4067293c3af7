/** What a whole bundle saves: a part of what its parts cost, in basis points, or cents off each bundle. */
export type SavingRule =
  { kind: 'percentage'; percentBp: number } | { kind: 'fixed'; amountCents: number }

export type BundleRule = {
  name: string
  saving: SavingRule
  /** The saving applies from this number of parts. */
  minParts: number
  /** One for each part of the complete bundle. */
  steps: readonly unknown[]
}

/** A bundle in the bag, as pricing needs to know it. Its parts are the lines that carry its key. */
export type PriceableBundle = BundleRule & { bundleKey: string }

export type PricedBundle = {
  bundleKey: string
  /** Cents off its parts together; 0 while too few of them are there. */
  savingCents: number
  /** One plain sentence: what is saved, or what it takes to save. */
  explanation: string
}
