-- The lists that a person keeps: of products so far, and now of orders.
ALTER TABLE "ProductView" RENAME TO "SavedView";
ALTER TABLE "SavedView" RENAME CONSTRAINT "ProductView_pkey" TO "SavedView_pkey";
ALTER TABLE "SavedView" RENAME CONSTRAINT "ProductView_staffId_fkey" TO "SavedView_staffId_fkey";
ALTER TABLE "SavedView" ADD COLUMN "list" TEXT NOT NULL DEFAULT 'products';
ALTER TABLE "SavedView" ALTER COLUMN "list" DROP DEFAULT;
ALTER TABLE "SavedView" ADD CONSTRAINT "view_of_a_known_list" CHECK ("list" IN ('products', 'orders'));

-- DropIndex
DROP INDEX "ProductView_staffId_name_key";

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_staffId_list_name_key" ON "SavedView"("staffId", "list", "name");

-- What staff narrow the list of orders by, each with the order in which it is read.
-- CreateIndex
CREATE INDEX "Order_placedAt_idx" ON "Order"("placedAt");

-- CreateIndex
CREATE INDEX "Order_totalCents_number_idx" ON "Order"("totalCents", "number");

-- CreateIndex
CREATE INDEX "Order_deliveryMethod_number_idx" ON "Order"("deliveryMethod", "number");

-- CreateIndex
CREATE INDEX "Order_pickupLocationId_number_idx" ON "Order"("pickupLocationId", "number");

-- A piece of a name, in any case.
CREATE INDEX "Order_fullName_search_idx" ON "Order" USING GIN ("fullName" gin_trgm_ops);
