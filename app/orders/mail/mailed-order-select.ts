import { discountSelect } from '../discount-rows'
import type { Prisma } from '#app/platform/database.server'

/** What a mail about an order is made of. */
export const mailedOrderSelect = {
  id: true,
  number: true,
  email: true,
  fullName: true,
  line1: true,
  line2: true,
  city: true,
  state: true,
  postalCode: true,
  deliveryMethod: true,
  arrivesFrom: true,
  arrivesTo: true,
  itemsCents: true,
  discountCents: true,
  deliveryCents: true,
  taxCents: true,
  totalCents: true,
  discounts: discountSelect,
  endedReason: true,
  pickupLocation: {
    select: { name: true, line1: true, city: true, state: true, postalCode: true },
  },
  lines: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      productName: true,
      brandName: true,
      variantLabel: true,
      switchedFrom: true,
      quantity: true,
      withdrawnQuantity: true,
      listCents: true,
      bundleName: true,
      bundleSavingCents: true,
      returnUnopenedOnly: true,
    },
  },
  refunds: { select: { id: true, amountCents: true } },
  shipments: {
    select: {
      id: true,
      carrier: true,
      trackingNumber: true,
      shippedAt: true,
      lines: { select: { orderLineId: true, quantity: true } },
    },
  },
  returns: {
    select: { id: true, declinedReason: true, lines: { select: { orderLineId: true } } },
  },
} as const

export type OrderToMail = Prisma.OrderGetPayload<{ select: typeof mailedOrderSelect }>
