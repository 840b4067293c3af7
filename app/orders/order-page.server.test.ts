import { expect, test } from 'vitest'
import * as schema from '#app/platform/prisma/internal/prismaNamespace'
import { refusedFields, type Visible } from '#tests/setup/walk-select'
import { shopperOrderSelect } from './order-page.server'

/** An order as whoever has its link may see it. */
const visible = {
  Order: {
    fields: [
      ...['id', 'number', 'status', 'email', 'fullName', 'line1', 'line2', 'city', 'state'],
      ...['postalCode', 'deliveryMethod', 'arrivesFrom', 'arrivesTo', 'itemsCents'],
      ...['discountCents', 'deliveryCents', 'taxCents', 'totalCents'],
      ...['endedReason', 'placedAt', 'paidAt', 'deliveredAt', 'returnDays'],
      ...['broughtInAt', 'broughtInFrom'],
    ],
    relations: {
      pickupLocation: 'Location',
      lines: 'OrderLine',
      discounts: 'OrderDiscount',
      refunds: 'Refund',
      shipments: 'Shipment',
      returns: 'ReturnRequest',
      events: 'OrderEvent',
      payments: 'Payment',
    },
  },
  Location: {
    fields: [
      ...['name', 'line1', 'line2', 'city', 'state', 'postalCode', 'phone', 'hours', 'timezone'],
      'slug',
    ],
  },
  OrderLine: {
    fields: [
      ...['id', 'variantId', 'productSlug', 'productName', 'brandName', 'variantLabel'],
      ...['imageHash', 'quantity', 'refundedQuantity', 'unitPriceCents', 'listCents'],
      ...['discountCents', 'bundleKey', 'bundleSlug', 'bundleName', 'bundleSavingCents'],
      ...['returnUnopenedOnly', 'withdrawnQuantity', 'shippedQuantity', 'switchedFrom'],
    ],
  },
  OrderDiscount: { fields: ['code', 'name', 'cents', 'deliveryCents'] },
  Refund: { fields: ['id', 'status', 'amountCents', 'createdAt'] },
  Shipment: {
    fields: ['id', 'carrier', 'trackingNumber', 'shippedAt', 'deliveredAt'],
    relations: { lines: 'ShipmentLine' },
  },
  ShipmentLine: { fields: ['orderLineId', 'quantity'] },
  ReturnRequest: {
    fields: ['id', 'status', 'declinedReason', 'createdAt'],
    relations: { lines: 'ReturnLine' },
  },
  ReturnLine: { fields: ['orderLineId', 'quantity'] },
  OrderEvent: { fields: ['id', 'kind', 'at', 'message'] },
  Payment: { fields: ['status', 'sessionUrl', 'sessionExpiresAt', 'methodName', 'methodLast4'] },
} satisfies Visible

test('an order’s page reads nothing that is for staff', () => {
  expect(refusedFields('Order', shopperOrderSelect, visible)).toEqual([])
})

/** Fields of an order that its page does without. A new column belongs to one of the two lists. */
const hidden = [
  ...['bagId', 'phone', 'pickupLocationId', 'currency', 'deliveryTaxCents', 'endedAt', 'updatedAt'],
  ...['customerId', 'version', 'erasureId', 'erasedAt'],
]

test('every field of an order is decided upon', () => {
  const fields = Object.keys(schema.OrderScalarFieldEnum)
  expect([...visible.Order.fields, ...hidden].toSorted()).toEqual(fields.toSorted())
})
