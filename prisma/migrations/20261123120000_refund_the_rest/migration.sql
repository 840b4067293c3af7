-- A refund of lines can be less than their share: what was given back at Stripe itself counts against it,
-- as negative cents that belong to no line.
ALTER TABLE "Refund"
  DROP CONSTRAINT "refund_positive",
  ADD CONSTRAINT "refund_positive" CHECK ("amountCents" > 0 AND "deliveryCents" >= 0);
