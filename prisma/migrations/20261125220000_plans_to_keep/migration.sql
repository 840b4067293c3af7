-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "files" JSONB;

-- AlterTable
ALTER TABLE "SavedPlan" DROP COLUMN "updatedAt",
ADD COLUMN     "lastReadAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateIndex
CREATE INDEX "SavedPlan_lastReadAt_idx" ON "SavedPlan"("lastReadAt");
