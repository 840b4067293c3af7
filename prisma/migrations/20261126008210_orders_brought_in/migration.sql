ALTER TABLE "Order" ADD COLUMN "broughtInAt" TIMESTAMPTZ, ADD COLUMN "broughtInFrom" TEXT;

ALTER TABLE "Order" ADD CONSTRAINT "brought_in_says_from_where" CHECK (
  ("broughtInAt" IS NULL) = ("broughtInFrom" IS NULL) AND "broughtInFrom" <> '');

-- What was paid elsewhere has nothing to do with Stripe and moved no stock of ours.
CREATE FUNCTION refuse_for_brought_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM "Order" WHERE "id" = NEW."orderId" AND "broughtInAt" IS NOT NULL) THEN
    RAISE EXCEPTION 'an order that was brought in has no % of ours', TG_TABLE_NAME USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "brought_in_holds_no_stock" BEFORE INSERT ON "Hold"
  FOR EACH ROW EXECUTE FUNCTION refuse_for_brought_in();
CREATE TRIGGER "brought_in_has_no_session" BEFORE INSERT OR UPDATE OF "sessionId", "paymentIntentId" ON "Payment"
  FOR EACH ROW WHEN (NEW."sessionId" IS NOT NULL OR NEW."paymentIntentId" IS NOT NULL)
  EXECUTE FUNCTION refuse_for_brought_in();
CREATE TRIGGER "brought_in_is_refunded_elsewhere" BEFORE INSERT OR UPDATE OF "status" ON "Refund"
  FOR EACH ROW WHEN (NEW."status" <> 'succeeded') EXECUTE FUNCTION refuse_for_brought_in();
