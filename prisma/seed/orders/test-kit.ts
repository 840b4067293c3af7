import { sql } from '#tests/setup/database'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** What only names something. */
const NAMES = /^(id|number|email|paymentIntentId|stripeRefundId|disputeId)$/
/** The machine's own notes of when it wrote, and Stripe's page, which no order of the seed has. */
const LEFT_OUT = /^(updatedAt|checkedAt|sessionId|sessionUrl)$/

/** Everything that is written about one order, with what is only a name replaced by "set". */
export async function traceOf(orderId: string): Promise<unknown> {
  const { rows } = await sql().query<{ trace: unknown }>(TRACE, [orderId])
  return plain(rows[0]?.trace)
}

function plain(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => plain(each, key))
  if (value === null || value === undefined) return null
  if (typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !LEFT_OUT.test(name))
        .map(([name, each]) => [name, plain(each, name)]),
    )
  if (NAMES.test(key)) return 'set'
  return typeof value === 'string' && UUID.test(value) ? 'set' : value
}

const rowsOf = (table: string, where: string, order: string) =>
  `(SELECT json_agg(t ORDER BY ${order}) FROM "${table}" t WHERE ${where})`
const holds = `t."holdId" IN (SELECT "id" FROM "Hold" WHERE "orderId" = $1)`
const refunds = `t."refundId" IN (SELECT "id" FROM "Refund" WHERE "orderId" = $1)`

const parcels = `t."shipmentId" IN (SELECT "id" FROM "Shipment" WHERE "orderId" = $1)`

const TRACE = `SELECT json_build_object(
  'order', ${rowsOf('Order', 't."id" = $1', '1')},
  'lines', ${rowsOf('OrderLine', 't."orderId" = $1', 't."position"')},
  'events', ${rowsOf('OrderEvent', 't."orderId" = $1', 't."id"')},
  'payments', ${rowsOf('Payment', 't."orderId" = $1', '1')},
  'disputes', ${rowsOf('Dispute', `t."paymentId" IN (SELECT "id" FROM "Payment" WHERE "orderId" = $1)`, '1')},
  'refunds', ${rowsOf('Refund', 't."orderId" = $1', 't."createdAt"')},
  'refundLines', ${rowsOf('RefundLine', refunds, 't."listCents"')},
  'holds', ${rowsOf('Hold', 't."orderId" = $1', '1')},
  'holdLines', ${rowsOf('HoldLine', holds, 't."quantity", t."shipped"')},
  'ledger', ${rowsOf('StockLedger', holds, 't."at", t."move", t."heldDelta", t."onHandDelta"')},
  'parcels', ${rowsOf('Shipment', 't."orderId" = $1', '1')},
  'parcelLines', ${rowsOf('ShipmentLine', parcels, 't."quantity"')},
  'claims', ${rowsOf('PromotionClaim', 't."orderId" = $1', 't."promotionId"')},
  'discounts', ${rowsOf('OrderDiscount', 't."orderId" = $1', 't."position"')},
  'shares', ${rowsOf('OrderLineDiscount', 't."orderId" = $1', 't."promotionId", t."cents"')},
  'returns', ${rowsOf('ReturnRequest', 't."orderId" = $1', '1')},
  'bag', (SELECT "status" FROM "Bag" WHERE "id" = (SELECT "bagId" FROM "Order" WHERE "id" = $1))
) AS "trace"`
