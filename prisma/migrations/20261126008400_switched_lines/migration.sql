-- A line that is switched to a cheaper size keeps what was paid for it; the difference goes back with no unit.
ALTER TABLE "OrderLine"
  ADD COLUMN "switchedFrom" TEXT,
  ADD COLUMN "loweredListCents" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "loweredDiscountCents" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "loweredTaxCents" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "OrderLine"
  ADD CONSTRAINT "lowered_within_paid" CHECK (
    "loweredListCents" BETWEEN 0 AND "listCents"
    AND "loweredDiscountCents" BETWEEN 0 AND "discountCents"
    AND "loweredTaxCents" BETWEEN 0 AND "taxCents"
    AND "loweredDiscountCents" <= "loweredListCents"
    AND "discountCents" - "loweredDiscountCents" <= "listCents" - "loweredListCents"
  ),
  ADD CONSTRAINT "lowered_was_switched" CHECK ("switchedFrom" IS NOT NULL OR "loweredListCents" = 0);

ALTER TABLE "RefundLine"
  DROP CONSTRAINT "refund_line_is_its_parts",
  ADD CONSTRAINT "refund_line_is_its_parts" CHECK (
    "quantity" >= 0 AND "totalCents" = "listCents" - "discountCents" + "taxCents"
    AND ("quantity" > 0 OR "totalCents" > 0)
  );

-- A paid order whose lines were all refunded before any of it left has nothing to send: it ends with its last refund.
UPDATE "Order" o SET "status" = 'cancelled', "endedReason" = 'All of it was refunded. Your money is on its way back.',
  "endedAt" = (SELECT coalesce(max(r."createdAt"), o."updatedAt") FROM "Refund" r WHERE r."orderId" = o."id")
WHERE o."status" IN ('paid', 'ready_for_pickup') AND NOT EXISTS (
  SELECT FROM "OrderLine" line WHERE line."orderId" = o."id"
    AND (line."shippedQuantity" > 0 OR line."withdrawnQuantity" < line."quantity"));
