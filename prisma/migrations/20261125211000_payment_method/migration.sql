-- What a payment was made with, as its receipt names it; unknown until Stripe has told.
ALTER TABLE "Payment" ADD COLUMN "methodName" TEXT,
ADD COLUMN "methodLast4" CHAR(4);

ALTER TABLE "Payment" ADD CONSTRAINT "payment_method_last4_digits" CHECK ("methodLast4" ~ '^[0-9]{4}$');
