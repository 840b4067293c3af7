import { expect } from 'vitest'
import { sql } from '#tests/setup/database'
import { moneyAtStripe } from './at-stripe'

const LIVE = `('paid', 'ready_for_pickup', 'shipped', 'delivered')`
const UNPAID = `('pending_payment', 'payment_processing')`

/** Queries that find what must not be, each by the rule that it would break. */
const RULES: Record<string, string> = {
  'a lot is the sum of its ledger': `
    SELECT lot."id" FROM "StockLot" lot LEFT JOIN "StockLedger" entry ON entry."lotId" = lot."id"
    GROUP BY lot."id"
    HAVING coalesce(sum(entry."onHandDelta"), 0) <> lot."onHand" OR coalesce(sum(entry."heldDelta"), 0) <> lot."held"`,
  'what a lot holds is what active holds keep': `
    SELECT lot."id" FROM "StockLot" lot
    LEFT JOIN ("HoldLine" line JOIN "Hold" hold ON hold."id" = line."holdId" AND hold."status" = 'active')
      ON line."lotId" = lot."id"
    GROUP BY lot."id" HAVING coalesce(sum(line."quantity"), 0) <> lot."held"`,
  'an order that waits for its payment holds its units, and no other does': `
    SELECT o."number", o."status", count(hold."id") FROM "Order" o
    LEFT JOIN "Hold" hold ON hold."orderId" = o."id" AND hold."status" = 'active'
    GROUP BY o."id" HAVING count(hold."id") <> (CASE WHEN o."status" IN ${UNPAID} THEN 1 ELSE 0 END)`,
  'what was sold and kept is what paid orders bought': `
    SELECT o."number", o."status" FROM "Order" o
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(line."quantity" - line."givenBack"), 0) AS "units" FROM "Hold" hold
      JOIN "HoldLine" line ON line."holdId" = hold."id"
      WHERE hold."orderId" = o."id" AND hold."status" = 'sold'
    ) sold
    CROSS JOIN LATERAL (SELECT sum("quantity") AS "units" FROM "OrderLine" WHERE "orderId" = o."id") bought
    WHERE sold."units" <> (CASE WHEN o."status" IN ${LIVE} THEN bought."units" ELSE 0 END)`,
  'an order is the sum of its lines and its delivery': `
    SELECT o."number" FROM "Order" o JOIN "OrderLine" line ON line."orderId" = o."id"
    GROUP BY o."id" HAVING sum(line."totalCents") + o."deliveryCents" + o."deliveryTaxCents" <> o."totalCents"`,
  'a payment asks for the total of its order': `
    SELECT o."number" FROM "Order" o JOIN "Payment" p ON p."orderId" = o."id"
    WHERE p."amountCents" <> o."totalCents" AND p."status" <> 'mismatched'`,
  'an order that is paid for was paid in full': `
    SELECT o."number" FROM "Order" o LEFT JOIN "Payment" p ON p."orderId" = o."id"
    WHERE o."status" IN ${LIVE} AND (p."status" <> 'succeeded' OR p."paidCents" <> o."totalCents") IS NOT FALSE`,
  'an order that ended keeps no money, unless a refund failed or the bank took it back': `
    SELECT o."number", p."paidCents" FROM "Order" o JOIN "Payment" p ON p."orderId" = o."id"
    LEFT JOIN "Refund" r ON r."orderId" = o."id" AND NOT EXISTS (
      SELECT FROM "Refund" again WHERE again."retryOfId" = r."id")
    LEFT JOIN (
      SELECT "paymentId", sum("amountCents") AS "cents" FROM "Dispute" WHERE "status" = 'lost' GROUP BY "paymentId"
    ) lost ON lost."paymentId" = p."id"
    WHERE o."status" IN ('expired', 'payment_failed', 'cancelled')
    GROUP BY o."id", p."id", lost."cents"
    HAVING coalesce(p."paidCents", 0) <> coalesce(sum(r."amountCents"), 0) + coalesce(lost."cents", 0)`,
  'the bag of a paid order is closed': `
    SELECT o."number" FROM "Order" o JOIN "Bag" bag ON bag."id" = o."bagId"
    WHERE o."status" IN ${LIVE} AND bag."status" <> 'ordered'`,
  'each promotion of an order is the sum of its shares, and a line is its bundle and its shares': `
    SELECT line."id" FROM "OrderLine" line LEFT JOIN "OrderLineDiscount" share ON share."orderLineId" = line."id"
    GROUP BY line."id" HAVING line."discountCents" - line."bundleSavingCents" <> coalesce(sum(share."cents"), 0)
    UNION ALL
    SELECT discount."orderId" FROM "OrderDiscount" discount
    LEFT JOIN "OrderLineDiscount" share USING ("orderId", "promotionId")
    GROUP BY discount."orderId", discount."promotionId" HAVING discount."cents" <> coalesce(sum(share."cents"), 0)`,
  'what the price of a line was lowered by went back with no unit': `
    SELECT line."id" FROM "OrderLine" line LEFT JOIN "RefundLine" back ON back."orderLineId" = line."id"
    GROUP BY line."id"
    HAVING coalesce(sum(back."totalCents") FILTER (WHERE back."quantity" = 0), 0)
        <> line."loweredListCents" - line."loweredDiscountCents" + line."loweredTaxCents"`,
  'a promotion counts its unreleased claims': `
    SELECT promotion."name", promotion."uses" FROM "Promotion" promotion
    LEFT JOIN "PromotionClaim" claim ON claim."promotionId" = promotion."id" AND claim."releasedAt" IS NULL
    GROUP BY promotion."id" HAVING count(claim."orderId") <> promotion."uses"`,
  'an order that ended without goods keeps no promotion code': `
    SELECT o."number" FROM "Order" o
    JOIN "PromotionClaim" claim ON claim."orderId" = o."id" AND claim."releasedAt" IS NULL
    WHERE o."status" IN ('expired', 'payment_failed', 'cancelled')`,
}

/** What must hold of the whole shop at any time, judged from its tables. */
export async function expectShopToAddUp(): Promise<void> {
  for (const [rule, violations] of Object.entries(RULES)) {
    const { rows } = await sql().query(violations)
    expect(rows, rule).toEqual([])
  }
}

/**
 * The same, and that the shop and Stripe agree to the cent: each charge is one payment's, each payment has
 * one charge, and what went back at Stripe is what the shop says went back.
 */
export async function expectBooksToBalance(): Promise<void> {
  await expectShopToAddUp()
  const { charges, refunds } = await moneyAtStripe()
  const { rows: payments } = await sql().query<{ intent: string; paid: number; back: number }>(`
    SELECT p."paymentIntentId" AS "intent", p."paidCents" AS "paid", coalesce(sum(r."amountCents"), 0)::int AS "back"
    FROM "Payment" p
    LEFT JOIN "Refund" r ON r."paymentId" = p."id" AND r."status" IN ('submitted', 'succeeded')
    WHERE p."paidCents" > 0 GROUP BY p."id"`)
  const atStripe = charges.map(({ payment_intent, amount_captured }) => ({
    intent: idOf(payment_intent),
    paid: amount_captured,
    back: refunds
      .filter((refund) => refund.payment_intent === payment_intent)
      .reduce((sum, { amount }) => sum + amount, 0),
  }))
  const byIntent = (a: { intent: string }, b: { intent: string }) =>
    a.intent < b.intent ? -1 : Number(a.intent > b.intent)
  expect(payments.toSorted(byIntent), 'the shop and Stripe agree').toEqual(
    atStripe.toSorted(byIntent),
  )
}

function idOf(named: { id: string } | string | null): string {
  return typeof named === 'string' ? named : (named?.id ?? '')
}
