import { isoDay } from '#app/time/day-words'
import type { OrderStatus } from '../order-status'
import { isPartlySent } from '../sending'

interface SoldOrder {
  status: OrderStatus
  lines: readonly { shippedQuantity: number }[]
  lots: readonly {
    variantId: string
    quantity: number
    givenBack: number
    shipped: number
    lot: { lotCode: string; expiresOn: Date | null }
  }[]
}

/** The lots that an order's units of a variant were taken from, in words; a dash where none are known. */
export function lotsOf(order: SoldOrder, variantId: string): string {
  const isPartly = isPartlySent(order)
  const used = order.lots.filter((lot) => lot.variantId === variantId)
  return (
    used
      .map(({ quantity, givenBack, shipped, lot: { lotCode, expiresOn } }) =>
        [
          `${quantity} of ${lotCode}`,
          expiresOn ? `until ${isoDay(expiresOn)}` : null,
          isPartly && shipped > 0 ? `${shipped} sent` : null,
          givenBack > 0 ? `${givenBack} back` : null,
        ]
          .filter(Boolean)
          .join(', '),
      )
      .join('; ') || '–'
  )
}
