-- A file that staff sent is kept first; a job says of each of its rows what it would do.
ALTER TYPE "ImportStatus" ADD VALUE 'received' BEFORE 'checked';
ALTER TYPE "ImportStatus" ADD VALUE 'checking' BEFORE 'checked';
ALTER TABLE "ImportRun" ALTER COLUMN "status" DROP DEFAULT;

ALTER TABLE "ImportRow"
  ALTER COLUMN "effect" DROP NOT NULL,
  ADD CONSTRAINT "ImportRow_effect_check" CHECK ("effect" IN ('new', 'changed', 'same', 'refused')),
  ADD CONSTRAINT "ImportRow_done_after_check" CHECK ("effect" IS NOT NULL OR NOT "done");
