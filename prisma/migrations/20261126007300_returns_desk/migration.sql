-- CreateEnum
CREATE TYPE "ItemCondition" AS ENUM ('unopened', 'opened', 'damaged', 'wrong_item');

-- AlterEnum
ALTER TYPE "ReturnStatus" ADD VALUE 'approved' BEFORE 'received';

-- AlterTable
ALTER TABLE "ReturnRequest" ADD COLUMN     "approvedAt" TIMESTAMPTZ,
ADD COLUMN     "declinedReason" TEXT,
ADD COLUMN     "receivedAt" TIMESTAMPTZ,
ADD COLUMN     "settledAt" TIMESTAMPTZ;

-- CreateTable
CREATE TABLE "ReturnInspection" (
    "id" UUID NOT NULL,
    "returnId" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "condition" "ItemCondition" NOT NULL,
    "quantity" INTEGER NOT NULL,
    "restocked" INTEGER NOT NULL DEFAULT 0,
    "refundedQuantity" INTEGER,
    "refusal" TEXT,

    CONSTRAINT "ReturnInspection_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ReturnInspection_orderLineId_idx" ON "ReturnInspection"("orderLineId");

-- CreateIndex
CREATE UNIQUE INDEX "ReturnInspection_returnId_orderLineId_condition_key" ON "ReturnInspection"("returnId", "orderLineId", "condition");

-- CreateIndex
CREATE INDEX "ReturnRequest_status_createdAt_id_idx" ON "ReturnRequest"("status", "createdAt", "id");

-- AddForeignKey
ALTER TABLE "ReturnInspection" ADD CONSTRAINT "ReturnInspection_returnId_fkey" FOREIGN KEY ("returnId") REFERENCES "ReturnRequest"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReturnInspection" ADD CONSTRAINT "ReturnInspection_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- When older returns came to where they are is not known better than by when they were asked for.
UPDATE "ReturnRequest" SET "receivedAt" = "createdAt" WHERE "status" IN ('received', 'refunded');
UPDATE "ReturnRequest" SET "settledAt" = "createdAt" WHERE "status" IN ('refunded', 'declined');

-- What had arrived was not looked at unit by unit: as opened, of which nothing went back on the shelf.
INSERT INTO "ReturnInspection" ("id", "returnId", "orderLineId", "condition", "quantity", "refundedQuantity")
SELECT gen_random_uuid(), l."returnId", l."orderLineId", 'opened', l."quantity",
    CASE WHEN r."status" = 'refunded' THEN l."quantity" END
FROM "ReturnLine" l JOIN "ReturnRequest" r ON r."id" = l."returnId" WHERE r."status" IN ('received', 'refunded');

ALTER TABLE "ReturnLine" ADD CONSTRAINT "return_line_positive" CHECK ("quantity" > 0);

ALTER TABLE "ReturnInspection"
  ADD CONSTRAINT "inspected_positive" CHECK ("quantity" > 0),
  ADD CONSTRAINT "only_unopened_is_restocked" CHECK (
    "restocked" BETWEEN 0 AND CASE WHEN "condition" = 'unopened' THEN "quantity" ELSE 0 END
  ),
  ADD CONSTRAINT "refunded_within_inspected" CHECK ("refundedQuantity" BETWEEN 0 AND "quantity"),
  ADD CONSTRAINT "not_refunding_says_why" CHECK ("refundedQuantity" IS NULL OR "refundedQuantity" = "quantity" OR "refusal" IS NOT NULL);

ALTER TABLE "ReturnRequest" ADD CONSTRAINT "return_says_when" CHECK (
  ("status" NOT IN ('received', 'refunded') OR "receivedAt" IS NOT NULL)
  AND ("status" IN ('refunded', 'declined')) = ("settledAt" IS NOT NULL)
);

-- A return goes forward only, and what was settled stays as it is.
CREATE FUNCTION check_return_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" = NEW."status" THEN RETURN NEW; END IF;
  IF (OLD."status"::text, NEW."status"::text) NOT IN (
    ('requested', 'approved'), ('requested', 'received'), ('requested', 'declined'),
    ('approved', 'received'), ('approved', 'declined'),
    ('received', 'refunded'), ('received', 'declined')
  ) THEN
    RAISE EXCEPTION 'a return does not go from % to %', OLD."status", NEW."status" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "return_goes_forward" BEFORE UPDATE OF "status" ON "ReturnRequest"
  FOR EACH ROW EXECUTE FUNCTION check_return_step();
