-- The form that made a promotion: sent twice, it makes one.
ALTER TABLE "Promotion" ADD COLUMN "formId" UUID;
CREATE UNIQUE INDEX "Promotion_formId_key" ON "Promotion"("formId");
