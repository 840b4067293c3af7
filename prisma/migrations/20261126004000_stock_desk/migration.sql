-- The staff's stock moves, recalls by lot, and imports.

-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('checked', 'queued', 'running', 'done', 'cancelled', 'refused');

-- AlterTable
ALTER TABLE "StockLedger" ADD COLUMN     "formId" UUID;

-- AlterTable
ALTER TABLE "StockLot" ADD COLUMN     "recalledAt" TIMESTAMPTZ,
ADD COLUMN     "unitCostCents" INTEGER;

-- CreateTable
CREATE TABLE "LotRecall" (
    "id" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "lotCode" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor" TEXT NOT NULL,
    "mailedAt" TIMESTAMPTZ,
    "mailed" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "LotRecall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'checked',
    "allOrNothing" BOOLEAN NOT NULL DEFAULT false,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "cancelAsked" BOOLEAN NOT NULL DEFAULT false,
    "columns" TEXT[],
    "actorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL,
    "startedAt" TIMESTAMPTZ,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportRow" (
    "importId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,
    "effect" TEXT NOT NULL,
    "problems" JSONB NOT NULL DEFAULT '[]',
    "change" TEXT,
    "done" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ImportRow_pkey" PRIMARY KEY ("importId","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "LotRecall_variantId_lotCode_key" ON "LotRecall"("variantId", "lotCode");

-- CreateIndex
CREATE INDEX "ImportRun_createdAt_idx" ON "ImportRun"("createdAt");

-- CreateIndex
CREATE INDEX "ImportRow_importId_effect_number_idx" ON "ImportRow"("importId", "effect", "number");

-- CreateIndex
CREATE UNIQUE INDEX "StockLedger_formId_lotId_key" ON "StockLedger"("formId", "lotId");

-- AddForeignKey
ALTER TABLE "LotRecall" ADD CONSTRAINT "LotRecall_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportRow" ADD CONSTRAINT "ImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "ImportRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What has units held or on the shelf with a date is found without reading every lot.
CREATE INDEX "StockLot_held" ON "StockLot" ("variantId") WHERE "held" > 0;
CREATE INDEX "StockLot_expiring" ON "StockLot" ("expiresOn") WHERE "onHand" > 0 AND "expiresOn" IS NOT NULL;

ALTER TABLE "StockLot" ADD CONSTRAINT "lot_cost_not_negative" CHECK ("unitCostCents" >= 0);

-- Each kind of move changes what it may change: only a sale takes both, and staff never touch what is held.
ALTER TABLE "StockLedger" ADD CONSTRAINT "move_has_its_shape" CHECK (
  CASE "move"
    WHEN 'receive' THEN "onHandDelta" > 0 AND "heldDelta" = 0
    WHEN 'hold' THEN "onHandDelta" = 0 AND "heldDelta" > 0
    WHEN 'sell' THEN "onHandDelta" < 0 AND "heldDelta" = "onHandDelta"
    WHEN 'release' THEN "onHandDelta" = 0 AND "heldDelta" < 0
    WHEN 'give_back' THEN "onHandDelta" > 0 AND "heldDelta" = 0
    WHEN 'count' THEN "heldDelta" = 0 AND "reason" IS NOT NULL
    WHEN 'transfer' THEN "onHandDelta" <> 0 AND "heldDelta" = 0 AND "formId" IS NOT NULL
    WHEN 'write_off' THEN "onHandDelta" < 0 AND "heldDelta" = 0 AND "reason" IS NOT NULL
  END
);

-- What leaves one location by a transfer arrives at another. Judged at commit, when both sides are there.
CREATE FUNCTION check_transfer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum("onHandDelta") FROM "StockLedger" WHERE "formId" = NEW."formId" AND "move" = 'transfer') <> 0 THEN
    RAISE EXCEPTION 'transfer % does not balance', NEW."formId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "transfer_balances" AFTER INSERT ON "StockLedger"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."move" = 'transfer') EXECUTE FUNCTION check_transfer();
