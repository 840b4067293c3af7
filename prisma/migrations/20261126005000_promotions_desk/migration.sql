-- AlterEnum
ALTER TYPE "PromotionKind" ADD VALUE 'bundle';

-- AlterTable
ALTER TABLE "Promotion" ADD COLUMN     "addsToRoutines" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "emails" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- As text: a value added to an enum can be used only once its transaction is over.
ALTER TABLE "Promotion"
  DROP CONSTRAINT "kind_has_its_figures",
  ADD CONSTRAINT "kind_has_its_figures" CHECK (
    CASE "kind"::text
      WHEN 'percentage' THEN "percentBp" IS NOT NULL
      WHEN 'fixed' THEN "amountCents" > 0
      WHEN 'buy_x_get_y' THEN "buyQuantity" > 0 AND "getQuantity" > 0
      WHEN 'bundle' THEN "percentBp" IS NOT NULL AND cardinality("productIds") >= 2
      ELSE true
    END
  ),
  ADD CONSTRAINT "promotion_ends_after_its_start" CHECK ("startsAt" IS NULL OR "endsAt" IS NULL OR "startsAt" < "endsAt");
