import type { StockSource } from '#app/inventory/sellable.server'
import { keptPrice, type LoweredLine } from '../kept-price'

export type SwitchProblem =
  /** Not a line of this order, or not a size of its product that is for sale. */
  | 'no-such-size'
  /** Fewer units were bought. */
  | 'too-many'
  /** Bought at the price of a bundle, which stands for its parts. */
  | 'in-bundle'
  /** Some of it was refunded, in units of the size that was bought. */
  | 'partly-refunded'
  /** Switched before: all its units go together. */
  | 'whole-only'
  | 'dearer'
  /** It travels by ground only, and the order was promised without that. */
  | 'flammable'

export interface SwitchableLine extends LoweredLine {
  refundedQuantity: number
  bundleKey: string | null
  switchedFrom: string | null
}

export interface Size {
  id: string
  productId: string
  priceCents: number
  flammable: boolean
  active: boolean
  product: { status: string }
}

/** Why units of a line cannot become another size, whatever is in stock; undefined when they can. */
export function whySwitchNot({
  line,
  from,
  to,
  quantity,
}: {
  line: SwitchableLine | undefined
  from: Size | undefined
  to: Size | undefined
  quantity: number
}): SwitchProblem | undefined {
  if (!line || !from || !to || from.id === to.id || from.productId !== to.productId)
    return 'no-such-size'
  if (!to.active || to.product.status !== 'active') return 'no-such-size'
  if (line.bundleKey) return 'in-bundle'
  if (line.refundedQuantity > 0) return 'partly-refunded'
  if (quantity > line.quantity) return 'too-many'
  if (line.switchedFrom !== null && quantity < line.quantity) return 'whole-only'
  if (to.priceCents * line.quantity > keptPrice(line).listCents) return 'dearer'
  return to.flammable && !from.flammable ? 'flammable' : undefined
}

/** Where the units of an order are taken from. */
export function sourceOf(order: { pickupLocationId: string | null }): StockSource {
  const { pickupLocationId: locationId } = order
  return locationId === null ? { kind: 'shipping' } : { kind: 'pickup', locationId }
}
