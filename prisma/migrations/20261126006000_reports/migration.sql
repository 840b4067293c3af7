-- Reports read the orders and refunds of a time.
CREATE INDEX "Order_paidAt_idx" ON "Order"("paidAt");
CREATE INDEX "Refund_settledAt_idx" ON "Refund"("settledAt");
-- What Stripe named has no uuid.
ALTER TABLE "AuditEntry" ALTER COLUMN "recordId" TYPE TEXT;
