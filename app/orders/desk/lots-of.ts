import { isPartlySent } from '../sending'
import type { DeskOrder } from './read-order.server'

/** The lots that an order's units of a variant were taken from, in words; a dash where none are known. */
export function lotsOf(order: DeskOrder, variantId: string): string {
  const isPartly = isPartlySent(order)
  const used = order.lots.filter((lot) => lot.variantId === variantId)
  return (
    used
      .map(({ lotCode, quantity, expiresOn, givenBack, shipped }) =>
        [
          `${quantity} of ${lotCode}`,
          expiresOn ? `until ${expiresOn.toISOString().slice(0, 10)}` : null,
          isPartly && shipped > 0 ? `${shipped} sent` : null,
          givenBack > 0 ? `${givenBack} back` : null,
        ]
          .filter(Boolean)
          .join(', '),
      )
      .join('; ') || '–'
  )
}
