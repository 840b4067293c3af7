import { db, type Prisma } from '#app/platform/database.server'
import { OpeningHours, weekRows, zoneName } from '#app/treatments/opening-hours'
import { discountSelect } from './discount-rows'
import { isOrderKey } from './order-link.server'
import { canCancel, canReturn } from './order-status'
import { paidWith } from './paid-with'

/** What the guest's own link shows of an order. Part of the registry of public selects. */
export const shopperOrderSelect = {
  id: true,
  number: true,
  status: true,
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
  placedAt: true,
  returnDays: true,
  paidAt: true,
  deliveredAt: true,
  broughtInAt: true,
  broughtInFrom: true,
  pickupLocation: {
    select: {
      name: true,
      line1: true,
      city: true,
      state: true,
      postalCode: true,
      phone: true,
      timezone: true,
      hours: true,
    },
  },
  lines: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      variantId: true,
      productSlug: true,
      productName: true,
      brandName: true,
      variantLabel: true,
      switchedFrom: true,
      imageHash: true,
      quantity: true,
      refundedQuantity: true,
      withdrawnQuantity: true,
      shippedQuantity: true,
      unitPriceCents: true,
      listCents: true,
      discountCents: true,
      bundleName: true,
      bundleSavingCents: true,
      returnUnopenedOnly: true,
    },
  },
  refunds: {
    orderBy: { createdAt: 'asc' },
    select: { id: true, status: true, amountCents: true, createdAt: true },
  },
  shipments: {
    orderBy: { shippedAt: 'asc' },
    select: {
      id: true,
      carrier: true,
      trackingNumber: true,
      shippedAt: true,
      deliveredAt: true,
      lines: { select: { orderLineId: true, quantity: true } },
    },
  },
  returns: {
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      status: true,
      declinedReason: true,
      createdAt: true,
      lines: { select: { orderLineId: true, quantity: true } },
    },
  },
  events: {
    where: { message: { not: null } },
    orderBy: { id: 'asc' },
    select: { id: true, kind: true, at: true, message: true },
  },
  payments: {
    select: {
      status: true,
      sessionUrl: true,
      sessionExpiresAt: true,
      methodName: true,
      methodLast4: true,
    },
  },
} as const

/**
 * The order behind a guest's link. Refuses with undefined when there is no such order or the key is not
 * its own, without telling which.
 */
export async function readShopperOrder(number: number, key: string, now: Date) {
  const order = await db.order.findUnique({ where: { number }, select: shopperOrderSelect })
  if (!order || !isOrderKey(order.id, key)) return undefined
  const { events, payments, pickupLocation, ...rest } = order
  const payment = payments[0]
  const payUrl =
    order.status === 'pending_payment' && payment?.sessionUrl && payment.sessionExpiresAt > now
      ? payment.sessionUrl
      : null
  return {
    ...rest,
    payUrl,
    paidWith: paidWith(payment),
    pickupLocation: pickupLocation && viewStudio(pickupLocation, now),
    timeline: events.map((event) => ({
      ...event,
      id: String(event.id),
      message: event.message ?? '',
    })),
    canCancel: !order.broughtInAt && canCancel(order.status, order.shipments.length),
    canReturn: canReturn(order, now),
  }
}

type Studio = NonNullable<
  Prisma.OrderGetPayload<{ select: typeof shopperOrderSelect }>['pickupLocation']
>

/** The studio with its week as a place would print it, on its own clock. */
function viewStudio({ hours, timezone, ...place }: Studio, now: Date) {
  return {
    ...place,
    week: weekRows(OpeningHours.catch([]).parse(hours), timezone, now),
    zone: zoneName(timezone, now),
  }
}

export type ShopperOrder = NonNullable<Awaited<ReturnType<typeof readShopperOrder>>>
