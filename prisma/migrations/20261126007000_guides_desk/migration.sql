-- AlterTable
ALTER TABLE "GuideVersion" ADD COLUMN     "basedOn" INTEGER,
ADD COLUMN     "begunBy" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "confirmed" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "publishAt" TIMESTAMPTZ,
ADD COLUMN     "publishById" UUID,
ADD COLUMN     "publishedBy" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "replaces" INTEGER,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "savedAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "savedBy" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "Guide_position_slug_idx" ON "Guide"("position", "slug");

-- CreateIndex
CREATE INDEX "GuideVersion_publishAt_idx" ON "GuideVersion"("publishAt");

ALTER TABLE "GuideVersion"
  ADD CONSTRAINT "only_a_draft_guide_waits" CHECK ("publishAt" IS NULL OR "status" = 'draft'),
  ADD CONSTRAINT "who_waits_is_known" CHECK (("publishAt" IS NULL) = ("publishById" IS NULL)),
  ADD CONSTRAINT "saves_are_counted_from_one" CHECK ("revision" >= 1);
