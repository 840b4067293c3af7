ALTER TABLE "Order" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

ALTER TABLE "OrderLine"
  ADD COLUMN "withdrawnQuantity" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "shippedQuantity" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "HoldLine" ADD COLUMN "shipped" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "ShipmentLine" (
    "shipmentId" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "ShipmentLine_pkey" PRIMARY KEY ("shipmentId","orderLineId")
);

CREATE INDEX "ShipmentLine_orderLineId_idx" ON "ShipmentLine"("orderLineId");

ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES "Shipment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was refunded before the order left, or was picked up, was never sent.
UPDATE "OrderLine" line SET "withdrawnQuantity" = least(line."refundedQuantity", early."units")
FROM (
  SELECT part."orderLineId", sum(part."quantity")::int AS "units"
  FROM "RefundLine" part
  JOIN "Refund" refund ON refund."id" = part."refundId"
  JOIN "Order" o ON o."id" = refund."orderId"
  LEFT JOIN LATERAL (SELECT min(s."shippedAt") AS "at" FROM "Shipment" s WHERE s."orderId" = o."id") sent ON true
  WHERE refund."createdAt" < CASE
    WHEN o."status" = 'shipped' THEN coalesce(sent."at", refund."createdAt")
    WHEN o."status" = 'delivered' THEN coalesce(sent."at", o."deliveredAt", refund."createdAt")
    ELSE 'infinity'::timestamptz END
  GROUP BY part."orderLineId"
) early
WHERE line."id" = early."orderLineId";

-- Until now an order left in one parcel, with all that had not been refunded by then.
INSERT INTO "ShipmentLine" ("shipmentId", "orderLineId", "quantity")
SELECT sent."id", line."id", line."quantity" - line."withdrawnQuantity"
FROM (SELECT DISTINCT ON ("orderId") "id", "orderId" FROM "Shipment" ORDER BY "orderId", "shippedAt", "id") sent
JOIN "OrderLine" line ON line."orderId" = sent."orderId"
WHERE line."quantity" > line."withdrawnQuantity";

UPDATE "OrderLine" line SET "shippedQuantity" = part."quantity"
FROM "ShipmentLine" part WHERE part."orderLineId" = line."id";

UPDATE "HoldLine" line SET "shipped" = line."quantity" - line."givenBack"
FROM "Hold" hold
WHERE hold."id" = line."holdId" AND hold."status" = 'sold'
  AND EXISTS (SELECT FROM "Shipment" sent WHERE sent."orderId" = hold."orderId");

ALTER TABLE "ShipmentLine" ADD CONSTRAINT "parcel_has_units" CHECK ("quantity" > 0);
ALTER TABLE "OrderLine"
  ADD CONSTRAINT "withdrawn_is_refunded" CHECK ("withdrawnQuantity" BETWEEN 0 AND "refundedQuantity"),
  -- Whoever sends the same units at the same moment waits for this row, and is then refused.
  ADD CONSTRAINT "sent_within_bought" CHECK ("shippedQuantity" >= 0 AND "shippedQuantity" + "withdrawnQuantity" <= "quantity");
ALTER TABLE "HoldLine"
  ADD CONSTRAINT "shipped_within_sold" CHECK ("shipped" >= 0 AND "shipped" + "givenBack" <= "quantity");

CREATE FUNCTION count_shipped() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "OrderLine" SET "shippedQuantity" = "shippedQuantity" + NEW."quantity"
  WHERE "id" = NEW."orderLineId"
    AND "orderId" = (SELECT "orderId" FROM "Shipment" WHERE "id" = NEW."shipmentId");
  IF NOT FOUND THEN
    RAISE EXCEPTION 'a parcel takes lines of its own order' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER "parcel_counts_its_units" AFTER INSERT ON "ShipmentLine"
  FOR EACH ROW EXECUTE FUNCTION count_shipped();
CREATE TRIGGER "parcel_is_append_only" BEFORE UPDATE OR DELETE ON "ShipmentLine"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
