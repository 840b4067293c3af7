import { findObstacle } from '#app/pricing/delivery'
import type { PriceOrderInput, PricingRefusal } from '#app/pricing/priced-order'
import { findTaxRule } from '#app/pricing/tax-table'

export const ORDER_LIMITS = { lines: 100, unitsPerLine: 99 } as const

/**
 * Every reason why an order cannot be priced, each with a sentence for the shopper. Throws on what
 * only a mistake in the shop could bring: two lines with one id, a price that is not whole cents.
 */
export function findRefusals(input: PriceOrderInput): PricingRefusal[] {
  requireSoundLines(input.lines)
  return [...refuseQuantities(input.lines), ...refuseDestination(input), ...refuseDelivery(input)]
}

function requireSoundLines(lines: PriceOrderInput['lines']): void {
  if (new Set(lines.map((line) => line.lineId)).size !== lines.length) {
    throw new Error('Two lines to price have the same id')
  }
  const odd = lines.find(
    ({ unitPriceCents }) => !Number.isSafeInteger(unitPriceCents) || unitPriceCents < 0,
  )
  if (odd) throw new RangeError(`Line ${odd.lineId} costs ${odd.unitPriceCents}, not whole cents`)
}

function refuseQuantities(lines: PriceOrderInput['lines']): PricingRefusal[] {
  if (lines.length === 0) return [{ kind: 'empty', message: 'Your bag is empty.' }]

  const refusals: PricingRefusal[] = []
  if (lines.length > ORDER_LIMITS.lines) {
    const maximum = ORDER_LIMITS.lines
    const message = `An order can hold ${maximum} different items at most.`
    refusals.push({ kind: 'too-many-lines', maximum, message })
  }
  const maximum = ORDER_LIMITS.unitsPerLine
  const lineIds = lines
    .filter(({ quantity }) => !Number.isInteger(quantity) || quantity < 1 || quantity > maximum)
    .map((line) => line.lineId)
  if (lineIds.length > 0) {
    const message = `Choose between 1 and ${maximum} of each item.`
    refusals.push({ kind: 'quantity-out-of-range', lineIds, maximum, message })
  }
  return refusals
}

function refuseDestination({ destinationState, taxTable }: PriceOrderInput): PricingRefusal[] {
  if (destinationState === null || findTaxRule(taxTable, destinationState)) return []
  const message = 'We do not ship to this state yet.'
  return [{ kind: 'unknown-state', state: destinationState, message }]
}

function refuseDelivery(input: PriceOrderInput): PricingRefusal[] {
  const { deliveryMethod: method, deliveryRates, lines, destinationState } = input
  const rate = deliveryRates.find((each) => each.method === method)
  if (!rate) {
    const message = 'This way of delivery is not offered at the moment. Choose another.'
    return [{ kind: 'delivery-impossible', method, reason: 'not-offered', lineIds: [], message }]
  }
  const obstacle = findObstacle(rate, lines, destinationState)
  return obstacle ? [{ kind: 'delivery-impossible', ...obstacle }] : []
}
