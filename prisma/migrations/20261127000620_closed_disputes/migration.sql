-- A dispute that ended has the time of its end: by it the report of sales counts what was lost.
UPDATE "Dispute" SET "closedAt" = "openedAt"
WHERE "closedAt" IS NULL AND "status" IN ('won', 'lost', 'warning_closed', 'prevented');

ALTER TABLE "Dispute" ADD CONSTRAINT "Dispute_closed_check"
  CHECK ("closedAt" IS NOT NULL OR "status" NOT IN ('won', 'lost', 'warning_closed', 'prevented', 'blocked'));
