-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "publishAt" TIMESTAMPTZ,
ADD COLUMN     "publishById" UUID;

-- AlterTable
ALTER TABLE "ProductIngredient" ADD COLUMN     "mayContain" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "ProductRevision" (
    "productId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "values" JSONB NOT NULL,
    "savedAt" TIMESTAMPTZ NOT NULL,
    "savedBy" TEXT NOT NULL,

    CONSTRAINT "ProductRevision_pkey" PRIMARY KEY ("productId","version")
);

-- CreateTable
CREATE TABLE "ProductDraft" (
    "staffId" UUID NOT NULL,
    "about" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "values" JSONB NOT NULL,
    "keptAt" TIMESTAMPTZ NOT NULL,
    "closed" TIMESTAMPTZ,

    CONSTRAINT "ProductDraft_pkey" PRIMARY KEY ("staffId","about")
);

-- CreateTable
CREATE TABLE "ProductView" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "search" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ProductView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductBatch" (
    "id" UUID NOT NULL,
    "staffId" UUID NOT NULL,
    "status" "ProductStatus" NOT NULL,
    "changed" JSONB NOT NULL,
    "refused" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "undoneAt" TIMESTAMPTZ,

    CONSTRAINT "ProductBatch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ProductView_staffId_name_key" ON "ProductView"("staffId", "name");

-- CreateIndex
CREATE INDEX "ProductBatch_staffId_idx" ON "ProductBatch"("staffId");

-- CreateIndex
CREATE INDEX "Product_updatedAt_idx" ON "Product"("updatedAt");

-- CreateIndex
CREATE INDEX "Product_name_idx" ON "Product"("name");

-- CreateIndex
CREATE INDEX "Product_publishAt_idx" ON "Product"("publishAt");

-- AddForeignKey
ALTER TABLE "ProductRevision" ADD CONSTRAINT "ProductRevision_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductDraft" ADD CONSTRAINT "ProductDraft_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffUser"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductView" ADD CONSTRAINT "ProductView_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffUser"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductBatch" ADD CONSTRAINT "ProductBatch_staffId_fkey" FOREIGN KEY ("staffId") REFERENCES "StaffUser"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- Staff look for a piece of a name, an address or a stock-keeping unit among thousands.
CREATE INDEX "Product_search_idx" ON "Product" USING GIN (lower("name" || ' ' || "slug") gin_trgm_ops);
CREATE INDEX "Variant_sku_search_idx" ON "Variant" USING GIN (lower("sku") gin_trgm_ops);

ALTER TABLE "Product"
  ADD CONSTRAINT "only_a_draft_waits" CHECK ("publishAt" IS NULL OR "status" = 'draft');
