const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 2 })

/** Basis points in words: 1250 is "12.5%". */
export function formatPercent(basisPoints: number): string {
  return percent.format(basisPoints / 10_000)
}
