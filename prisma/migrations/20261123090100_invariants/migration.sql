-- What must hold whatever the code does.

ALTER SEQUENCE "Order_number_seq" RESTART WITH 10001;

ALTER TABLE "Variant"
  ADD CONSTRAINT "price_not_negative" CHECK ("priceCents" >= 0),
  ADD CONSTRAINT "compare_at_above_price" CHECK ("compareAtCents" IS NULL OR "compareAtCents" > "priceCents"),
  ADD CONSTRAINT "size_positive" CHECK ("sizeMilli" IS NULL OR "sizeMilli" > 0),
  ADD CONSTRAINT "weight_not_negative" CHECK ("weightGrams" >= 0);

ALTER TABLE "Product"
  ADD CONSTRAINT "slug_is_url_safe" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT "step_in_routine" CHECK ("routineStep" BETWEEN 1 AND 7),
  ADD CONSTRAINT "inci_text_unless_unknown" CHECK ("inciStatus" = 'unknown' OR "inciText" IS NOT NULL),
  ADD CONSTRAINT "published_when_active" CHECK ("status" <> 'active' OR "publishedAt" IS NOT NULL);

ALTER TABLE "StockLot"
  ADD CONSTRAINT "stock_never_negative" CHECK ("onHand" >= 0 AND "held" >= 0),
  ADD CONSTRAINT "held_is_on_hand" CHECK ("held" <= "onHand");

ALTER TABLE "HoldLine"
  ADD CONSTRAINT "hold_quantity_positive" CHECK ("quantity" > 0),
  ADD CONSTRAINT "given_back_within_sold" CHECK ("givenBack" BETWEEN 0 AND "quantity");

CREATE UNIQUE INDEX "one_active_hold_per_order" ON "Hold" ("orderId") WHERE "status" = 'active';

ALTER TABLE "BagLine" ADD CONSTRAINT "bag_quantity_positive" CHECK ("quantity" BETWEEN 1 AND 99);

ALTER TABLE "Promotion"
  ADD CONSTRAINT "uses_within_limit" CHECK ("uses" >= 0 AND ("usesLimit" IS NULL OR "uses" <= "usesLimit")),
  ADD CONSTRAINT "percent_in_range" CHECK ("percentBp" IS NULL OR "percentBp" BETWEEN 1 AND 10000),
  ADD CONSTRAINT "kind_has_its_figures" CHECK (
    CASE "kind"
      WHEN 'percentage' THEN "percentBp" IS NOT NULL
      WHEN 'fixed' THEN "amountCents" > 0
      WHEN 'buy_x_get_y' THEN "buyQuantity" > 0 AND "getQuantity" > 0
      ELSE true
    END
  );

ALTER TABLE "TaxRate" ADD CONSTRAINT "tax_in_range" CHECK ("ratePer100k" BETWEEN 0 AND 30000);

-- A bag has at most one order that is alive or done; one that ended unpaid makes room for the next.
CREATE UNIQUE INDEX "one_live_order_per_bag" ON "Order" ("bagId")
  WHERE "status" NOT IN ('expired', 'payment_failed', 'cancelled');

ALTER TABLE "Order"
  ADD CONSTRAINT "order_amounts_not_negative" CHECK (
    "itemsCents" >= 0 AND "discountCents" >= 0 AND "deliveryCents" >= 0 AND "deliveryTaxCents" >= 0 AND "taxCents" >= 0
  ),
  ADD CONSTRAINT "order_total_is_its_parts" CHECK (
    "totalCents" = "itemsCents" - "discountCents" + "deliveryCents" + "taxCents"
  ),
  ADD CONSTRAINT "delivered_or_picked_up" CHECK (
    CASE WHEN "deliveryMethod" = 'pickup' THEN "pickupLocationId" IS NOT NULL
         ELSE "line1" IS NOT NULL AND "city" IS NOT NULL AND "postalCode" IS NOT NULL END
  );

ALTER TABLE "OrderLine"
  ADD CONSTRAINT "line_quantity_positive" CHECK ("quantity" > 0),
  ADD CONSTRAINT "line_list_is_price_times_quantity" CHECK ("listCents" = "unitPriceCents" * "quantity"),
  ADD CONSTRAINT "line_discount_within_list" CHECK ("discountCents" BETWEEN 0 AND "listCents"),
  ADD CONSTRAINT "line_tax_not_negative" CHECK ("taxCents" >= 0),
  ADD CONSTRAINT "line_total_is_its_parts" CHECK ("totalCents" = "listCents" - "discountCents" + "taxCents"),
  ADD CONSTRAINT "line_refunded_within_bought" CHECK ("refundedQuantity" BETWEEN 0 AND "quantity");

ALTER TABLE "Refund"
  ADD CONSTRAINT "refund_positive" CHECK ("amountCents" > 0 AND "deliveryCents" >= 0 AND "otherCents" >= 0);

ALTER TABLE "RefundLine"
  ADD CONSTRAINT "refund_line_is_its_parts" CHECK (
    "quantity" > 0 AND "totalCents" = "listCents" - "discountCents" + "taxCents"
  );

-- Append-only tables.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "ledger_is_append_only" BEFORE UPDATE OR DELETE ON "StockLedger"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "timeline_is_append_only" BEFORE UPDATE OR DELETE ON "OrderEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Judged at commit, when an order and its lines are both there.
CREATE FUNCTION check_order_sums(checked uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  items bigint; discounts bigint; taxes bigint; lines bigint; o "Order"%ROWTYPE;
BEGIN
  SELECT * INTO o FROM "Order" WHERE "id" = checked;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT coalesce(sum("listCents"), 0), coalesce(sum("discountCents"), 0), coalesce(sum("taxCents"), 0), count(*)
    INTO items, discounts, taxes, lines FROM "OrderLine" WHERE "orderId" = checked;
  IF lines = 0 OR items <> o."itemsCents" OR discounts <> o."discountCents" OR taxes + o."deliveryTaxCents" <> o."taxCents" THEN
    RAISE EXCEPTION 'order % does not sum to its lines', o."number" USING ERRCODE = 'check_violation';
  END IF;
END $$;

CREATE FUNCTION check_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM check_order_sums(NEW."id"); RETURN NULL; END $$;
CREATE FUNCTION check_order_of_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM check_order_sums(CASE TG_OP WHEN 'DELETE' THEN OLD."orderId" ELSE NEW."orderId" END); RETURN NULL; END $$;

CREATE CONSTRAINT TRIGGER "order_sums_to_lines"
  AFTER INSERT OR UPDATE OF "itemsCents", "discountCents", "deliveryTaxCents", "taxCents" ON "Order"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_order();
CREATE CONSTRAINT TRIGGER "lines_sum_to_order"
  AFTER INSERT OR DELETE OR UPDATE OF "listCents", "discountCents", "taxCents" ON "OrderLine"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_order_of_line();

-- A refund is the sum of its parts, and refunds never exceed what was paid.
CREATE FUNCTION check_refund_sums(checked uuid) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  r "Refund"%ROWTYPE; lines bigint; refunded bigint; paid int;
BEGIN
  SELECT * INTO r FROM "Refund" WHERE "id" = checked;
  IF NOT FOUND THEN RETURN; END IF;
  SELECT coalesce(sum("totalCents"), 0) INTO lines FROM "RefundLine" WHERE "refundId" = checked;
  IF r."amountCents" <> lines + r."deliveryCents" + r."otherCents" THEN
    RAISE EXCEPTION 'refund % does not sum to its parts', checked USING ERRCODE = 'check_violation';
  END IF;
  SELECT coalesce(sum("amountCents"), 0) INTO refunded FROM "Refund"
    WHERE "paymentId" = r."paymentId" AND "status" <> 'failed';
  SELECT coalesce("paidCents", 0) INTO paid FROM "Payment" WHERE "id" = r."paymentId";
  IF refunded > paid THEN
    RAISE EXCEPTION 'refunds of payment % exceed what was paid', r."paymentId" USING ERRCODE = 'check_violation';
  END IF;
END $$;

CREATE FUNCTION check_refund() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM check_refund_sums(NEW."id"); RETURN NULL; END $$;
CREATE FUNCTION check_refund_of_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM check_refund_sums(CASE TG_OP WHEN 'DELETE' THEN OLD."refundId" ELSE NEW."refundId" END); RETURN NULL; END $$;

CREATE CONSTRAINT TRIGGER "refund_sums_to_parts" AFTER INSERT OR UPDATE ON "Refund"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_refund();
CREATE CONSTRAINT TRIGGER "refund_lines_sum_to_refund" AFTER INSERT OR UPDATE OR DELETE ON "RefundLine"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_refund_of_line();
