/**
 * Shares whole cents by weight so that the shares sum to exactly `totalCents`.
 *
 * Each share is within one cent of its ideal. The cents left after rounding down go to the largest
 * remainders, ties to the earlier weight, so the same input always gives the same shares. A weight
 * of zero gets nothing, unless every weight is zero: then the total is spread evenly, because money
 * that was charged has to belong to some line. A negative total is the mirror of its positive.
 * Throws on an empty list, on a fraction of a cent, and on weights that are not whole and ≥ 0.
 */
export function allocate(totalCents: number, weights: readonly number[]): number[] {
  requireWhole(totalCents, 'total')
  if (weights.length === 0) throw new RangeError('Nothing to allocate to: no weights were given')
  for (const weight of weights) {
    requireWhole(weight, 'weight')
    if (weight < 0) throw new RangeError(`A weight cannot be negative: ${weight}`)
  }

  const usable = weights.some((weight) => weight > 0) ? weights : weights.map(() => 1)
  const shares = shareOut(BigInt(Math.abs(totalCents)), usable.map(BigInt))
  return shares.map((share) => (totalCents < 0 && share > 0n ? -Number(share) : Number(share)))
}

/**
 * `cents × numerator ÷ denominator` in whole cents, half a cent rounded up (away from zero when
 * negative). The only rounding in the shop: a percentage or a tax is rounded here once, on the
 * whole amount, and then allocated. Exact at any size. Throws on fractions and on a denominator ≤ 0.
 */
export function roundedPortion(cents: number, numerator: number, denominator: number): number {
  requireWhole(cents, 'amount')
  requireWhole(numerator, 'numerator')
  requireWhole(denominator, 'denominator')
  if (denominator <= 0) throw new RangeError(`A denominator must be above zero: ${denominator}`)

  const product = BigInt(cents) * BigInt(numerator)
  const size = product < 0n ? -product : product
  const rounded = (2n * size + BigInt(denominator)) / (2n * BigInt(denominator))
  return Number(product < 0n ? -rounded : rounded)
}

function shareOut(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((a, b) => a + b, 0n)
  const parts = weights.map((weight, index) => ({
    index,
    share: (total * weight) / sum,
    remainder: (total * weight) % sum,
  }))
  let left = total - parts.reduce((given, part) => given + part.share, 0n)
  const byRemainder = parts.toSorted(
    (a, b) =>
      Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder) || a.index - b.index,
  )
  for (const part of byRemainder) {
    if (left === 0n) break
    part.share += 1n
    left -= 1n
  }
  return parts.map((part) => part.share)
}

function requireWhole(value: number, what: string): void {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`A ${what} must be a whole number within safe range: ${value}`)
  }
}
