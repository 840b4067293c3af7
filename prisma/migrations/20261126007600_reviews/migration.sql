-- CreateEnum
CREATE TYPE "ReviewStatus" AS ENUM ('waiting', 'published', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "ReviewRefusal" AS ENUM ('personal_data', 'off_topic', 'foul', 'advertising', 'unlawful_claim', 'wrong_product');

-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "ratingCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "ratingSum" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "status" "ReviewStatus" NOT NULL DEFAULT 'waiting',
    "stars" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "displayName" TEXT NOT NULL,
    "skinTypeId" UUID,
    "usedFor" TEXT,
    "insider" BOOLEAN NOT NULL DEFAULT false,
    "refusal" "ReviewRefusal",
    "sentToCareAt" TIMESTAMPTZ,
    "reply" TEXT,
    "repliedAt" TIMESTAMPTZ,
    "version" INTEGER NOT NULL DEFAULT 1,
    "writtenAt" TIMESTAMPTZ NOT NULL,
    "changedAt" TIMESTAMPTZ NOT NULL,
    "decidedAt" TIMESTAMPTZ,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Review_status_changedAt_id_idx" ON "Review"("status", "changedAt", "id");

-- CreateIndex
CREATE INDEX "Review_productId_status_writtenAt_id_idx" ON "Review"("productId", "status", "writtenAt", "id");

-- CreateIndex
CREATE INDEX "Review_productId_status_stars_writtenAt_id_idx" ON "Review"("productId", "status", "stars", "writtenAt", "id");

-- CreateIndex
CREATE INDEX "Review_orderLineId_idx" ON "Review"("orderLineId");

-- CreateIndex
CREATE INDEX "Review_skinTypeId_idx" ON "Review"("skinTypeId");

-- CreateIndex
CREATE UNIQUE INDEX "Review_orderId_productId_key" ON "Review"("orderId", "productId");

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_skinTypeId_fkey" FOREIGN KEY ("skinTypeId") REFERENCES "SkinType"("id") ON DELETE SET NULL ON UPDATE CASCADE;

ALTER TABLE "Review"
  ADD CONSTRAINT "stars_are_one_to_five" CHECK ("stars" BETWEEN 1 AND 5),
  ADD CONSTRAINT "a_withdrawn_review_has_no_words" CHECK (
    CASE WHEN "status" = 'withdrawn'
      THEN "title" = '' AND "text" = '' AND "displayName" = '' AND "skinTypeId" IS NULL AND "usedFor" IS NULL
        AND "reply" IS NULL
      ELSE "displayName" <> '' AND char_length("text") BETWEEN 20 AND 2000
    END
  ),
  -- A refusal outlives a withdrawal, so that refusals stay countable by stars.
  ADD CONSTRAINT "a_refusal_has_its_reason" CHECK (
    CASE WHEN "refusal" IS NULL THEN "status" <> 'refused' ELSE "status" IN ('refused', 'withdrawn') END
  ),
  ADD CONSTRAINT "a_decision_has_its_time" CHECK (("status" = 'waiting') = ("decidedAt" IS NULL)),
  ADD CONSTRAINT "a_reply_has_its_time" CHECK (("reply" IS NULL) = ("repliedAt" IS NULL));

ALTER TABLE "Product"
  ADD CONSTRAINT "ratings_are_one_to_five" CHECK ("ratingCount" >= 0 AND "ratingSum" BETWEEN "ratingCount" AND 5 * "ratingCount");
