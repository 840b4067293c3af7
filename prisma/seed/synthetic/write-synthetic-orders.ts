import { Prisma, type PrismaClient } from '#app/platform/prisma/client'

const CHUNK = 5_000
const TIMEOUT_MS = 120_000

/**
 * Adds made-up orders for measuring: paid in the year before `now`, one to three lines of what the shop has,
 * every tenth with a discount, every seventh with two lines of one bundle, every twentieth with a unit
 * refunded. A number gives the same order on the same catalog; those that are there are left as they are.
 * They take nothing from the shelf.
 */
export async function writeSyntheticOrders(
  db: PrismaClient,
  count: number,
  now: Date,
): Promise<void> {
  await analyze(db)
  for (let done = 0; done < count; done += CHUNK) {
    const last = Math.min(done + CHUNK, count)
    await db.$transaction(
      async (tx) => {
        for (const statement of SIZES) await tx.$executeRaw(statement)
        await tx.$executeRaw(orders(done + 1, last, now))
      },
      { timeout: TIMEOUT_MS },
    )
    await analyze(db)
  }
}

/** Autovacuum comes a minute later; until then triggers would look through whole tables that were small once. */
const analyze = (db: PrismaClient) =>
  db.$executeRaw`ANALYZE "Customer", "CustomerRecord", "Bag", "Order", "OrderLine", "OrderEvent", "Payment", "Refund", "RefundLine"`

/** SQL for a number from 0 that looks like chance and is always the same for `n` and the word. */
const chance = (word: string, n = Prisma.sql`n`) =>
  Prisma.sql`(hashtextextended(${n} || ${word}, 0) & 2147483647)`

/** What may be ordered, numbered from 0; indexed, since each line looks one up. */
const SIZES = [
  Prisma.sql`
    CREATE TEMPORARY TABLE "size" ON COMMIT DROP AS
    SELECT row_number() OVER (ORDER BY v."sku") - 1 AS "at", v."id", v."sku", v."label", v."priceCents", p."slug",
      p."name", b."name" AS "brand", count(*) OVER () AS "all"
    FROM "Variant" v JOIN "Product" p ON p."id" = v."productId" JOIN "Brand" b ON b."id" = p."brandId"
    WHERE p."status" = 'active' AND v."active"`,
  Prisma.sql`CREATE UNIQUE INDEX "size_at" ON "size" ("at")`,
  Prisma.sql`ANALYZE "size"`,
]

const orders = (from: number, to: number, now: Date) => Prisma.sql`
  WITH "rate" AS (
    SELECT row_number() OVER (ORDER BY "state") - 1 AS "at", *, count(*) OVER () AS "all" FROM "TaxRate"
  ), "shopper" AS (
    SELECT n, md5('measured/order/' || n)::uuid AS "id", md5('measured/bag/' || n)::uuid AS "bagId",
      md5('measured/payment/' || n)::uuid AS "paymentId", md5('measured/refund/' || n)::uuid AS "refundId",
      rate."state", rate."ratePer100k", rate."taxesDelivery",
      ${now}::timestamptz - ${chance(':paid')} % 31536000 * interval '1 second' AS "paidAt"
    FROM generate_series(${from}::int, ${to}::int) AS n
    JOIN "rate" ON rate."at" = ${chance(':state')} % rate."all"
    WHERE NOT EXISTS (SELECT FROM "Order" o WHERE o."id" = md5('measured/order/' || n)::uuid)
  ), "taken" AS (
    SELECT shopper.*, position, size."id" AS "variantId", size."slug", size."name", size."brand", size."label",
      size."sku", size."priceCents", quantity, size."priceCents" * quantity AS "list",
      CASE WHEN n % 7 = 0 AND position < 2 AND ${chance(':lines')} % 3 > 0
        THEN size."priceCents" * quantity * 15 / 100 ELSE 0 END AS "saving",
      n % 7 = 0 AND position < 2 AND ${chance(':lines')} % 3 > 0 AS "bundled",
      n % 20 = 0 AND position = 0 AND "paidAt" < ${now}::timestamptz - interval '6 days' AS "back"
    FROM "shopper"
    CROSS JOIN LATERAL generate_series(0, (${chance(':lines')} % 3)::int) AS position
    CROSS JOIN (SELECT "all" FROM "size" LIMIT 1) "sizes"
    CROSS JOIN LATERAL (SELECT (1 + ${chance(':quantity', Prisma.sql`(n * 3 + position)`)} % 2)::int AS quantity) q
    JOIN "size" ON size."at" = ${chance(':size', Prisma.sql`(n * 3 + position)`)} % sizes."all"
  ), "priced" AS (
    SELECT *, "saving" + CASE WHEN n % 10 = 0 THEN ("list" - "saving") / 10 ELSE 0 END AS "discount" FROM "taken"
  ), "line" AS (
    SELECT *, (("list" - "discount")::bigint * "ratePer100k" + 50000) / 100000 AS "tax" FROM "priced"
  ), "sum" AS (
    SELECT n, sum("list")::int AS "items", sum("discount")::int AS "discount", sum("tax")::int AS "tax",
      CASE WHEN sum("list" - "discount") < 5000 THEN 595 ELSE 0 END AS "delivery"
    FROM "line" GROUP BY n
  ), "order" AS (
    SELECT shopper.*, "items", "discount", "delivery",
      CASE WHEN "taxesDelivery" THEN ("delivery" * "ratePer100k" + 50000) / 100000 ELSE 0 END AS "deliveryTax", "tax"
    FROM "shopper" JOIN "sum" USING (n)
  ), "bags" AS (
    INSERT INTO "Bag" ("id", "status", "updatedAt") SELECT "bagId", 'ordered', "paidAt" FROM "order"
  ), "orders" AS (
    INSERT INTO "Order" ("id", "bagId", "status", "email", "fullName", "line1", "city", "state", "postalCode",
      "deliveryMethod", "itemsCents", "discountCents", "deliveryCents", "deliveryTaxCents", "taxCents", "totalCents",
      "placedAt", "paidAt", "deliveredAt", "updatedAt")
    SELECT "id", "bagId",
      (CASE WHEN "paidAt" < ${now}::timestamptz - interval '10 days' THEN 'delivered'
        WHEN "paidAt" < ${now}::timestamptz - interval '3 days' THEN 'shipped' ELSE 'paid' END)::"OrderStatus",
      'shopper' || ${chance(':who')} % 40000 || '@measured.example', 'Made Up ' || n, n || ' Measure Street', 'Sampleton',
      "state", '00000', 'standard', "items", "discount", "delivery", "deliveryTax", "tax" + "deliveryTax",
      "items" - "discount" + "delivery" + "tax" + "deliveryTax", "paidAt", "paidAt",
      CASE WHEN "paidAt" < ${now}::timestamptz - interval '10 days' THEN "paidAt" + interval '4 days' END, "paidAt"
    FROM "order" ORDER BY n
  ), "lines" AS (
    INSERT INTO "OrderLine" ("id", "orderId", "variantId", "position", "productSlug", "productName", "brandName",
      "variantLabel", "sku", "quantity", "unitPriceCents", "listCents", "discountCents", "taxCents", "totalCents",
      "refundedQuantity", "bundleKey", "bundleSlug", "bundleName", "bundleStep", "bundleSavingCents",
      "origin", "originSlug")
    SELECT md5('measured/line/' || n || '/' || position)::uuid, "id", "variantId", position, "slug", "name", "brand",
      "label", "sku", quantity, "priceCents", "list", "discount", "tax", "list" - "discount" + "tax",
      CASE WHEN "back" THEN 1 ELSE 0 END,
      CASE WHEN "bundled" THEN md5('measured/bundle/' || n)::uuid END, CASE WHEN "bundled" THEN 'measured' END,
      CASE WHEN "bundled" THEN 'Measured routine' END, CASE WHEN "bundled" THEN 'Step ' || position + 1 END, "saving",
      (CASE ${chance(':origin')} % 4 WHEN 0 THEN 'guide' WHEN 1 THEN 'search' ELSE 'product' END)::"Origin",
      CASE WHEN ${chance(':origin')} % 4 = 0 THEN 'measured-guide-' || ${chance(':guide', Prisma.sql`(n * 3 + position)`)} % 3 END
    FROM "line"
  ), "payments" AS (
    INSERT INTO "Payment" ("id", "orderId", "status", "amountCents", "paidCents", "sessionExpiresAt",
      "paymentIntentId", "settledAt", "createdAt")
    SELECT "paymentId", "id", 'succeeded', "items" - "discount" + "delivery" + "tax" + "deliveryTax",
      "items" - "discount" + "delivery" + "tax" + "deliveryTax", "paidAt", 'pi_measured_' || n, "paidAt", "paidAt"
    FROM "order"
  ), "refunded" AS (
    SELECT *, "discount" / quantity AS "discountBack", "tax" / quantity AS "taxBack" FROM "line" WHERE "back"
  ), "refunds" AS (
    INSERT INTO "Refund" ("id", "orderId", "paymentId", "status", "amountCents", "reason", "stripeRefundId",
      "createdAt", "settledAt")
    SELECT "refundId", "id", "paymentId", 'succeeded', "priceCents" - "discountBack" + "taxBack", 'Made up', 're_measured_' || n,
      "paidAt" + interval '6 days', "paidAt" + interval '6 days'
    FROM "refunded"
  ), "refundLines" AS (
    INSERT INTO "RefundLine" ("refundId", "orderLineId", "quantity", "listCents", "discountCents", "taxCents", "totalCents")
    SELECT "refundId", md5('measured/line/' || n || '/' || position)::uuid, 1, "priceCents", "discountBack", "taxBack",
      "priceCents" - "discountBack" + "taxBack"
    FROM "refunded"
  )
  INSERT INTO "OrderEvent" ("orderId", "at", "kind", "actor")
  SELECT "id", "paidAt", 'paid', 'made-up' FROM "order"`
