export type QuantityLimits = { min: number; max: number }

/**
 * The quantity after a press on − or +: moved by `step`, kept within the limits. A quantity that
 * cannot be read counts as the minimum.
 */
export function steppedQuantity(quantity: number, step: number, { min, max }: QuantityLimits) {
  const from = Number.isFinite(quantity) ? Math.trunc(quantity) : min
  return Math.min(Math.max(from + step, min), max)
}
