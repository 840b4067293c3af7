-- AlterTable
ALTER TABLE "Consent" ADD COLUMN     "wordingVersion" TEXT NOT NULL;

-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "headers" JSONB;

-- CreateTable
CREATE TABLE "Throttle" (
    "keyHash" TEXT NOT NULL,
    "tries" INTEGER NOT NULL,
    "endsAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Throttle_pkey" PRIMARY KEY ("keyHash")
);

-- CreateIndex
CREATE INDEX "Throttle_endsAt_idx" ON "Throttle"("endsAt");
