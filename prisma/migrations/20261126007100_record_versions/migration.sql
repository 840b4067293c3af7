-- CreateEnum
CREATE TYPE "ContentKind" AS ENUM ('bundle', 'treatment', 'location');

-- CreateEnum
CREATE TYPE "ContentStatus" AS ENUM ('draft', 'scheduled', 'published', 'superseded');

-- CreateTable
CREATE TABLE "RecordVersion" (
    "id" UUID NOT NULL,
    "kind" "ContentKind" NOT NULL,
    "recordId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "ContentStatus" NOT NULL DEFAULT 'draft',
    "value" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "authorId" UUID,
    "authorName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "savedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishAt" TIMESTAMPTZ,
    "publishById" UUID,
    "publishedAt" TIMESTAMPTZ,

    CONSTRAINT "RecordVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "RecordVersion_status_publishAt_idx" ON "RecordVersion"("status", "publishAt");

-- CreateIndex
CREATE UNIQUE INDEX "RecordVersion_kind_recordId_number_key" ON "RecordVersion"("kind", "recordId", "number");

-- CreateIndex
CREATE INDEX "Bundle_position_idx" ON "Bundle"("position");

-- CreateIndex
CREATE INDEX "Treatment_position_idx" ON "Treatment"("position");

-- CreateIndex
CREATE INDEX "Location_position_idx" ON "Location"("position");



-- What must hold whatever the code does.

ALTER TABLE "RecordVersion"
  ADD CONSTRAINT "version_counts_from_one" CHECK ("number" >= 1 AND "revision" >= 1),
  ADD CONSTRAINT "version_scheduled_by_somebody" CHECK (
    ("status" = 'scheduled') = ("publishAt" IS NOT NULL) AND ("publishAt" IS NULL) = ("publishById" IS NULL)
  ),
  ADD CONSTRAINT "version_published_at_a_moment" CHECK (
    ("status" IN ('published', 'superseded')) = ("publishedAt" IS NOT NULL)
  );

CREATE UNIQUE INDEX "one_published_version_of_a_record" ON "RecordVersion" ("kind", "recordId") WHERE "status" = 'published';
CREATE UNIQUE INDEX "one_open_version_of_a_record" ON "RecordVersion" ("kind", "recordId") WHERE "status" IN ('draft', 'scheduled');

-- What shoppers saw stays as they saw it: a published version can only be superseded.
CREATE FUNCTION keep_published_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" IN ('published', 'superseded') AND (NEW."value", NEW."number", NEW."publishedAt")
    IS DISTINCT FROM (OLD."value", OLD."number", OLD."publishedAt") THEN
    RAISE EXCEPTION 'version % of a record was published and is not changed', OLD."number" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "published_record_is_kept" BEFORE UPDATE ON "RecordVersion"
  FOR EACH ROW EXECUTE FUNCTION keep_published_record();
