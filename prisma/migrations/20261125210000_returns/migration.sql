-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "deliveredAt" TIMESTAMPTZ;

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "returnUnopenedOnly" BOOLEAN NOT NULL DEFAULT false;

-- When orders that have arrived did: the last parcel's day, or what the timeline says of a pickup.
UPDATE "Order" o SET "deliveredAt" = COALESCE(
    (SELECT max(s."deliveredAt") FROM "Shipment" s WHERE s."orderId" = o."id"),
    (SELECT max(e."at") FROM "OrderEvent" e WHERE e."orderId" = o."id" AND e."kind" = 'delivered'),
    o."updatedAt")
WHERE o."status" = 'delivered';

UPDATE "OrderLine" l SET "returnUnopenedOnly" = true
FROM "Variant" v JOIN "Product" p ON p."id" = v."productId"
WHERE v."id" = l."variantId" AND p."returnUnopenedOnly";

-- Returns are open for so many days from then.
ALTER TABLE "Order" ADD CONSTRAINT "delivered_order_says_when"
    CHECK ("status" <> 'delivered' OR "deliveredAt" IS NOT NULL);
