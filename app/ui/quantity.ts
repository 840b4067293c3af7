export type QuantityLimits = { min: number; max: number }

/**
 * The quantity after a press on − or +: moved by `step`, kept within the limits. A quantity that
 * cannot be read counts as the minimum.
 */
export function steppedQuantity(quantity: number, step: number, { min, max }: QuantityLimits) {
  const from = Number.isFinite(quantity) ? Math.trunc(quantity) : min
  return Math.min(Math.max(from + step, min), max)
}

/** Why a typed quantity became another one, in a sentence; undefined where it stays as it is. */
export function sayAdjusted(typed: number, limits: QuantityLimits): string | undefined {
  const settled = steppedQuantity(typed, 0, limits)
  if (settled === typed) return undefined
  if (!Number.isFinite(typed)) return `That was not a number, so it is ${settled} now.`
  const change = `so we changed ${typed.toLocaleString('en-US')} to ${settled}.`
  if (typed > limits.max) return `${settled} is the most you can have right now, ${change}`
  if (typed < limits.min) return `${settled} is the least, ${change}`
  return `We count in whole pieces, ${change}`
}
