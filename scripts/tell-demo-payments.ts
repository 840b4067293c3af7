import pg from 'pg'

/** Rows that one request carries. */
const PART = 100

/**
 * Tells the Stripe sandbox of the payments that the demo shop was filled with, so that they can be refunded. Those that
 * it has already stay as they are.
 */
export async function tellDemoPayments(databaseUrl: string, sandboxUrl: string): Promise<void> {
  const payments = await demoPayments(databaseUrl)
  for (let from = 0; from < payments.length; from += PART) {
    const answer = await fetch(`${sandboxUrl}/_sandbox/payments`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ payments: payments.slice(from, from + PART) }),
    })
    if (!answer.ok) throw new Error(`The Stripe sandbox took no payments: ${await answer.text()}`)
  }
}

async function demoPayments(databaseUrl: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, unknown>>(`
      SELECT p."paymentIntentId" AS "intentId", p."paidCents" AS "amountCents",
        extract(epoch FROM p."createdAt")::int AS "createdAt",
        jsonb_build_object('order_id', p."orderId", 'payment_id', p."id") AS "metadata",
        (SELECT coalesce(sum(r."amountCents"), 0)::int FROM "Refund" r
          WHERE r."paymentId" = p."id" AND r."status" IN ('submitted', 'succeeded')) AS "refundedCents",
        (SELECT jsonb_build_object('id', d."id", 'reason', d."reason") FROM "Dispute" d
          WHERE d."paymentId" = p."id" AND d."closedAt" IS NULL LIMIT 1) AS "dispute"
      FROM "Payment" p
      WHERE p."paymentIntentId" LIKE 'pi\\_demo\\_%' AND p."paidCents" > 0`)
    return rows
  } finally {
    await client.end()
  }
}
