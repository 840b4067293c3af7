-- AlterTable
ALTER TABLE "Payment" ADD COLUMN     "askedFrom" TEXT;

-- CreateIndex
CREATE INDEX "Payment_askedFrom_idx" ON "Payment"("askedFrom");
