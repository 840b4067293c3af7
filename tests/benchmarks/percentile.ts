/**
 * The smallest of the numbers that at least `percent` of a hundred do not exceed (nearest rank).
 * Errors: throws where there are no numbers.
 */
export function percentile(numbers: readonly number[], percent: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]
  if (found === undefined) throw new Error('No number, no percentile.')
  return found
}
