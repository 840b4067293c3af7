CREATE TYPE "Origin" AS ENUM ('guide', 'routine', 'product', 'list', 'search', 'plan', 'other');
CREATE TYPE "Combination" AS ENUM ('alone', 'with_others');

-- A bag held one code until now.
ALTER TABLE "Bag" ADD COLUMN "promotionCodes" TEXT[] DEFAULT ARRAY[]::TEXT[];
UPDATE "Bag" SET "promotionCodes" = ARRAY["promotionCode"] WHERE "promotionCode" IS NOT NULL;
ALTER TABLE "Bag"
  DROP COLUMN "promotionCode",
  ADD CONSTRAINT "five_codes_at_most" CHECK (cardinality("promotionCodes") <= 5);

ALTER TABLE "BagLine" ADD COLUMN "origin" "Origin", ADD COLUMN "originSlug" TEXT;
ALTER TABLE "OrderLine" ADD COLUMN "origin" "Origin", ADD COLUMN "originSlug" TEXT;
ALTER TABLE "BagLine" ADD CONSTRAINT "a_guide_is_named" CHECK (("origin" = 'guide') = ("originSlug" IS NOT NULL) OR "origin" IS NULL);
ALTER TABLE "OrderLine" ADD CONSTRAINT "a_guide_is_named" CHECK (("origin" = 'guide') = ("originSlug" IS NOT NULL) OR "origin" IS NULL);
-- For the report of what guides put into bags.
CREATE INDEX "BagLine_added_from_guides_idx" ON "BagLine"("addedAt") WHERE "origin" = 'guide';

ALTER TABLE "Promotion"
  ADD COLUMN "automatic" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "combines" "Combination" NOT NULL DEFAULT 'alone',
  ADD COLUMN "priority" INTEGER NOT NULL DEFAULT 100,
  ADD CONSTRAINT "priority_in_range" CHECK ("priority" BETWEEN 1 AND 999);
UPDATE "Promotion" SET "combines" = 'with_others' WHERE "kind" = 'free_delivery';
CREATE INDEX "Promotion_automatic_active_idx" ON "Promotion"("automatic", "active");

-- An order may use several.
ALTER TABLE "PromotionClaim"
  DROP CONSTRAINT "PromotionClaim_pkey",
  ADD CONSTRAINT "PromotionClaim_pkey" PRIMARY KEY ("orderId", "promotionId");

CREATE TABLE "OrderDiscount" (
    "orderId" UUID NOT NULL,
    "promotionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "code" TEXT,
    "name" TEXT NOT NULL,
    "cents" INTEGER NOT NULL,
    "deliveryCents" INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT "OrderDiscount_pkey" PRIMARY KEY ("orderId", "promotionId"),
    CONSTRAINT "order_discount_not_negative" CHECK ("cents" >= 0 AND "deliveryCents" >= 0 AND "position" >= 0)
);
CREATE TABLE "OrderLineDiscount" (
    "orderLineId" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "promotionId" UUID NOT NULL,
    "cents" INTEGER NOT NULL,
    CONSTRAINT "OrderLineDiscount_pkey" PRIMARY KEY ("orderLineId", "promotionId"),
    CONSTRAINT "line_share_positive" CHECK ("cents" > 0)
);
CREATE INDEX "OrderDiscount_promotionId_idx" ON "OrderDiscount"("promotionId");
CREATE INDEX "OrderDiscount_code_idx" ON "OrderDiscount"("code");
CREATE UNIQUE INDEX "OrderDiscount_orderId_position_key" ON "OrderDiscount"("orderId", "position");
CREATE INDEX "OrderLineDiscount_orderId_promotionId_idx" ON "OrderLineDiscount"("orderId", "promotionId");
ALTER TABLE "OrderDiscount" ADD CONSTRAINT "OrderDiscount_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "OrderDiscount" ADD CONSTRAINT "OrderDiscount_promotionId_fkey" FOREIGN KEY ("promotionId") REFERENCES "Promotion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "OrderLineDiscount" ADD CONSTRAINT "OrderLineDiscount_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "OrderLineDiscount" ADD CONSTRAINT "OrderLineDiscount_orderId_promotionId_fkey" FOREIGN KEY ("orderId", "promotionId") REFERENCES "OrderDiscount"("orderId", "promotionId") ON DELETE CASCADE ON UPDATE CASCADE;

-- Orders from before keep their figures: what bundles did not save, their one code did.
INSERT INTO "OrderDiscount" ("orderId", "promotionId", "position", "code", "name", "cents")
SELECT o."id", promotion."id", 0, o."promotionCode", promotion."name",
  o."discountCents" - (SELECT sum(line."bundleSavingCents") FROM "OrderLine" line WHERE line."orderId" = o."id")
FROM "Order" o
JOIN "PromotionClaim" claim ON claim."orderId" = o."id"
JOIN "Promotion" promotion ON promotion."id" = claim."promotionId"
WHERE o."promotionCode" IS NOT NULL;
INSERT INTO "OrderLineDiscount" ("orderLineId", "orderId", "promotionId", "cents")
SELECT line."id", line."orderId", discount."promotionId", line."discountCents" - line."bundleSavingCents"
FROM "OrderLine" line JOIN "OrderDiscount" discount ON discount."orderId" = line."orderId"
WHERE line."discountCents" > line."bundleSavingCents";
ALTER TABLE "Order" DROP COLUMN "promotionCode";

-- Judged at commit: each promotion's discount is the sum of its shares, and each line's shares are what its
-- bundle did not save.
CREATE FUNCTION check_discount_sums(checked uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "OrderDiscount" WHERE "orderId" = checked) THEN RETURN; END IF;
  IF EXISTS (
    SELECT FROM "OrderDiscount" discount LEFT JOIN "OrderLineDiscount" share USING ("orderId", "promotionId")
    WHERE discount."orderId" = checked
    GROUP BY discount."promotionId", discount."cents" HAVING coalesce(sum(share."cents"), 0) <> discount."cents"
  ) OR EXISTS (
    SELECT FROM "OrderLine" line LEFT JOIN "OrderLineDiscount" share ON share."orderLineId" = line."id"
    WHERE line."orderId" = checked
    GROUP BY line."id" HAVING coalesce(sum(share."cents"), 0) <> line."discountCents" - line."bundleSavingCents"
  ) THEN
    RAISE EXCEPTION 'discounts of order % do not sum to its lines', checked USING ERRCODE = 'check_violation';
  END IF;
END $$;

CREATE FUNCTION check_discount() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM check_discount_sums(NEW."orderId"); RETURN NULL; END $$;

CREATE CONSTRAINT TRIGGER "discounts_sum_to_shares" AFTER INSERT OR UPDATE ON "OrderDiscount"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_discount();
CREATE CONSTRAINT TRIGGER "shares_sum_to_discounts" AFTER INSERT OR UPDATE ON "OrderLineDiscount"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_discount();
