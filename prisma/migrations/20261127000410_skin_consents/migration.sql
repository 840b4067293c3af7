-- When a customer agreed to have answers about skin kept, and when they took it back.
CREATE TABLE "SkinConsent" (
    "id" BIGSERIAL NOT NULL,
    "customerId" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL CHECK ("kind" IN ('given', 'withdrawn')),
    "withHealth" BOOLEAN NOT NULL,
    "wordingVersion" TEXT NOT NULL,

    CONSTRAINT "SkinConsent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SkinConsent_customerId_id_idx" ON "SkinConsent"("customerId", "id");

-- AddForeignKey
ALTER TABLE "SkinConsent" ADD CONSTRAINT "SkinConsent_customerId_fkey" FOREIGN KEY ("customerId") REFERENCES "Customer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What is kept now was agreed to when it was saved; what was taken back before was not written down.
INSERT INTO "SkinConsent" ("customerId", "at", "kind", "withHealth", "wordingVersion")
SELECT "customerId", "savedAt", 'given', "withHealth", "consentVersion" FROM "CustomerSkin" ORDER BY "savedAt", "customerId";
