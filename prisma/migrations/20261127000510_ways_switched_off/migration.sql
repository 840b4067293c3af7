-- A way of delivery can be switched off, has a place among the others, and says which states it leaves out.
ALTER TABLE "DeliveryRate"
  ADD COLUMN "active" BOOLEAN NOT NULL DEFAULT true,
  ADD COLUMN "notTo" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "flammableNotTo" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD CONSTRAINT "DeliveryRate_position_check" CHECK ("position" BETWEEN 0 AND 99),
  ADD CONSTRAINT "DeliveryRate_pickup_everywhere_check"
    CHECK ("method" <> 'pickup' OR (cardinality("notTo") = 0 AND cardinality("flammableNotTo") = 0));

-- Until now the code said it: no ground route reaches these two.
UPDATE "DeliveryRate" SET "flammableNotTo" = ARRAY['AK', 'HI'] WHERE "method" <> 'pickup';
