-- DropIndex
DROP INDEX "BagLine_bagId_variantId_saved_key";

-- AlterTable
ALTER TABLE "BagLine" ADD COLUMN     "bagBundleId" UUID,
ADD COLUMN     "bundleStepId" UUID;

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "bundleKey" UUID,
ADD COLUMN     "bundleName" TEXT,
ADD COLUMN     "bundleSavingCents" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "bundleSlug" TEXT,
ADD COLUMN     "bundleStep" TEXT;

-- CreateTable
CREATE TABLE "BagBundle" (
    "id" UUID NOT NULL,
    "bagId" UUID NOT NULL,
    "bundleId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "BagBundle_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "BagBundle_bagId_idx" ON "BagBundle"("bagId");

-- CreateIndex
CREATE INDEX "BagBundle_bundleId_idx" ON "BagBundle"("bundleId");

-- CreateIndex
CREATE UNIQUE INDEX "BagLine_bagId_variantId_saved_bagBundleId_key" ON "BagLine"("bagId", "variantId", "saved", "bagBundleId") NULLS NOT DISTINCT;

-- CreateIndex
CREATE UNIQUE INDEX "BagLine_bagBundleId_bundleStepId_key" ON "BagLine"("bagBundleId", "bundleStepId");

-- AddForeignKey
ALTER TABLE "BagLine" ADD CONSTRAINT "BagLine_bagBundleId_fkey" FOREIGN KEY ("bagBundleId") REFERENCES "BagBundle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BagLine" ADD CONSTRAINT "BagLine_bundleStepId_fkey" FOREIGN KEY ("bundleStepId") REFERENCES "BundleStep"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BagBundle" ADD CONSTRAINT "BagBundle_bagId_fkey" FOREIGN KEY ("bagId") REFERENCES "Bag"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BagBundle" ADD CONSTRAINT "BagBundle_bundleId_fkey" FOREIGN KEY ("bundleId") REFERENCES "Bundle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What must hold whatever the code does.

ALTER TABLE "BagLine"
  ADD CONSTRAINT "part_fills_a_step" CHECK ("bagBundleId" IS NULL OR "bundleStepId" IS NOT NULL),
  ADD CONSTRAINT "saved_alone" CHECK (NOT "saved" OR "bagBundleId" IS NULL);

ALTER TABLE "OrderLine"
  ADD CONSTRAINT "saving_within_discount" CHECK ("bundleSavingCents" BETWEEN 0 AND "discountCents"),
  ADD CONSTRAINT "saving_of_a_bundle" CHECK (
    "bundleKey" IS NOT NULL AND "bundleSlug" IS NOT NULL AND "bundleName" IS NOT NULL AND "bundleStep" IS NOT NULL
    OR "bundleKey" IS NULL AND "bundleSavingCents" = 0
  );
