-- A refund that failed is sent again as another one, once, or the money went back in another way.
ALTER TABLE "Refund"
  ADD COLUMN "retryOfId" UUID,
  ADD COLUMN "closedHow" TEXT,
  ADD COLUMN "closedAt" TIMESTAMPTZ,
  ADD CONSTRAINT "refund_closed_one_way" CHECK (
    ("closedHow" IS NULL) = ("closedAt" IS NULL)
    AND ("closedHow" IS NULL OR "closedHow" IN ('stripe', 'dispute', 'bank', 'cash'))
    -- What the shop paid itself counts as given back; what went by Stripe has a row of its own.
    AND ("closedHow" IS NULL OR "status" = CASE WHEN "closedHow" IN ('bank', 'cash') THEN 'succeeded' ELSE 'failed' END::"RefundStatus")
  );
CREATE UNIQUE INDEX "Refund_retryOfId_key" ON "Refund"("retryOfId");
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_retryOfId_fkey"
  FOREIGN KEY ("retryOfId") REFERENCES "Refund"("id") ON DELETE SET NULL ON UPDATE CASCADE;
