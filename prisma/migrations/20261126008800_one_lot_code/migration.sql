-- A lot code is one however it is written: "CaseLot", "caselot" and "CASE LOT" are the same goods.

CREATE FUNCTION lot_key(code text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT upper(regexp_replace(code, '\s+', '', 'g'))
$$;

ALTER TABLE "StockLot" ADD COLUMN "twin" BOOLEAN NOT NULL DEFAULT false;

-- Lots that a location already has under two spellings stay apart, as their ledgers do; the oldest takes deliveries.
UPDATE "StockLot" lot SET "twin" = true
WHERE EXISTS (
  SELECT FROM "StockLot" other
  WHERE other."variantId" = lot."variantId" AND other."locationId" = lot."locationId"
    AND lot_key(other."lotCode") = lot_key(lot."lotCode")
    AND (other."receivedAt", other."id") < (lot."receivedAt", lot."id")
);

CREATE UNIQUE INDEX "StockLot_one_code" ON "StockLot" ("variantId", "locationId", lot_key("lotCode")) WHERE NOT "twin";
CREATE INDEX "LotRecall_code" ON "LotRecall" ("variantId", lot_key("lotCode"));

-- What a recall missed because it was spelled differently is recalled with it.
UPDATE "StockLot" lot SET "recalledAt" = recall."at"
FROM "LotRecall" recall
WHERE recall."variantId" = lot."variantId" AND lot_key(recall."lotCode") = lot_key(lot."lotCode")
  AND lot."recalledAt" IS NULL;
