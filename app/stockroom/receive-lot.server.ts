import { recalledAmong } from '#app/inventory/recall.server'
import { receiveStock } from '#app/inventory/receive.server'
import type { Actor } from '#app/staff/permissions'
import { changeStock, type NotDone } from './change-stock.server'

export interface Delivery {
  variantId: string
  formId: string
  locationId: string
  lotCode: string
  /** `YYYY-MM-DD`; null for goods without an expiry. */
  expiresOn: string | null
  quantity: number
  /** What a unit cost, cents; null where the variant's own cost counts. */
  unitCostCents: number | null
}

export type ReceiveLotOutcome =
  | NotDone
  | { kind: 'received' }
  | { kind: 'expired' }
  /** A drug is not sold without a date. */
  | { kind: 'expiry-missing' }
  | { kind: 'expiry-differs'; known: string | null }
  | { kind: 'recalled' }

/** Units arrived: they are on the shelf, and for sale, at once. One form does it once. */
export function receiveLot(
  actor: Actor,
  delivery: Delivery,
  now: Date,
): Promise<ReceiveLotOutcome> {
  const { formId, ...lot } = delivery
  const { variantId, locationId, lotCode, expiresOn, quantity, unitCostCents } = lot
  const asked = { variantId, formId, locationIds: [locationId] }
  return changeStock<ReceiveLotOutcome>(actor, asked, now, async (change) => {
    const { tx, by, nameOf, audit } = change
    if (expiresOn && expiresOn <= now.toISOString().slice(0, 10)) return { kind: 'expired' }
    const { product } = await tx.variant.findUniqueOrThrow({
      where: { id: variantId },
      select: { product: { select: { regulatoryClass: true } } },
    })
    if (product.regulatoryClass === 'otc_drug' && !expiresOn) return { kind: 'expiry-missing' }
    if ((await recalledAmong(tx, [lot])).length > 0) return { kind: 'recalled' }
    const received = await receiveStock(tx, { lots: [lot], ...by })
    if (received.kind === 'expiry-differs')
      return { kind: 'expiry-differs', known: received.lots[0]?.knownExpiry ?? null }
    await audit({
      action: 'stock.received',
      after: { lot: lotCode, at: nameOf(locationId), units: quantity, expiresOn, unitCostCents },
    })
    return { kind: 'received' }
  })
}
