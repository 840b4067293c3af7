-- CreateEnum
CREATE TYPE "SavingKind" AS ENUM ('percentage', 'fixed');

-- CreateEnum
CREATE TYPE "VersionStatus" AS ENUM ('draft', 'published', 'superseded');

-- CreateEnum
CREATE TYPE "ConsultationStatus" AS ENUM ('requested', 'contacted', 'closed');

-- CreateEnum
CREATE TYPE "SubscriberStatus" AS ENUM ('pending', 'subscribed', 'unsubscribed');

-- AlterTable
ALTER TABLE "Category" ADD COLUMN     "dosePerUseMilli" INTEGER;

-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "dosePerUseMilli" INTEGER;

-- CreateTable
CREATE TABLE "Bundle" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "status" "ProductStatus" NOT NULL DEFAULT 'draft',
    "skinTypes" TEXT[],
    "savingKind" "SavingKind" NOT NULL,
    "savingBp" INTEGER,
    "savingCents" INTEGER,
    "minParts" INTEGER NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Bundle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BundleStep" (
    "id" UUID NOT NULL,
    "bundleId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "aim" TEXT NOT NULL,
    "timing" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "BundleStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BundleOption" (
    "stepId" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "BundleOption_pkey" PRIMARY KEY ("stepId","variantId")
);

-- CreateTable
CREATE TABLE "Guide" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Guide_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GuideVersion" (
    "id" UUID NOT NULL,
    "guideId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" "VersionStatus" NOT NULL DEFAULT 'draft',
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "reviewedOn" DATE NOT NULL,
    "blocks" JSONB NOT NULL,
    "sources" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ,

    CONSTRAINT "GuideVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffNotice" (
    "id" UUID NOT NULL,
    "occasion" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ,

    CONSTRAINT "StaffNotice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Treatment" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "content" JSONB NOT NULL,

    CONSTRAINT "Treatment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TreatmentFigure" (
    "id" UUID NOT NULL,
    "treatmentId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "ruleId" TEXT,
    "defaultValue" INTEGER NOT NULL,
    "minimum" INTEGER NOT NULL,
    "maximum" INTEGER NOT NULL,
    "unit" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "confidence" "Confidence" NOT NULL,

    CONSTRAINT "TreatmentFigure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LocationFigure" (
    "locationId" UUID NOT NULL,
    "figureId" UUID NOT NULL,
    "value" INTEGER NOT NULL,

    CONSTRAINT "LocationFigure_pkey" PRIMARY KEY ("locationId","figureId")
);

-- CreateTable
CREATE TABLE "LocationTreatment" (
    "locationId" UUID NOT NULL,
    "treatmentId" UUID NOT NULL,

    CONSTRAINT "LocationTreatment_pkey" PRIMARY KEY ("locationId","treatmentId")
);

-- CreateTable
CREATE TABLE "ScreeningQuestion" (
    "id" UUID NOT NULL,
    "treatmentId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "ruleId" TEXT NOT NULL,
    "question" TEXT NOT NULL,
    "onYes" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ScreeningQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consultation" (
    "id" UUID NOT NULL,
    "formId" UUID NOT NULL,
    "treatmentId" UUID NOT NULL,
    "locationId" UUID NOT NULL,
    "status" "ConsultationStatus" NOT NULL DEFAULT 'requested',
    "fullName" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT,
    "preferredTimes" TEXT,
    "message" TEXT,
    "flagged" TEXT[],
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Consultation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SavedPlan" (
    "id" UUID NOT NULL,
    "secretHash" TEXT NOT NULL,
    "request" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "SavedPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Subscriber" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "status" "SubscriberStatus" NOT NULL DEFAULT 'pending',
    "createdAt" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Subscriber_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Consent" (
    "id" BIGSERIAL NOT NULL,
    "subscriberId" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "wording" TEXT NOT NULL,

    CONSTRAINT "Consent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Bundle_slug_key" ON "Bundle"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "BundleStep_bundleId_position_key" ON "BundleStep"("bundleId", "position");

-- CreateIndex
CREATE INDEX "BundleOption_variantId_idx" ON "BundleOption"("variantId");

-- CreateIndex
CREATE UNIQUE INDEX "BundleOption_stepId_position_key" ON "BundleOption"("stepId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Guide_slug_key" ON "Guide"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "GuideVersion_guideId_number_key" ON "GuideVersion"("guideId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "StaffNotice_occasion_key" ON "StaffNotice"("occasion");

-- CreateIndex
CREATE INDEX "StaffNotice_resolvedAt_createdAt_idx" ON "StaffNotice"("resolvedAt", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Treatment_slug_key" ON "Treatment"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "TreatmentFigure_treatmentId_key_key" ON "TreatmentFigure"("treatmentId", "key");

-- CreateIndex
CREATE INDEX "LocationTreatment_treatmentId_idx" ON "LocationTreatment"("treatmentId");

-- CreateIndex
CREATE UNIQUE INDEX "ScreeningQuestion_treatmentId_key_key" ON "ScreeningQuestion"("treatmentId", "key");

-- CreateIndex
CREATE UNIQUE INDEX "Consultation_formId_key" ON "Consultation"("formId");

-- CreateIndex
CREATE INDEX "Consultation_locationId_status_createdAt_idx" ON "Consultation"("locationId", "status", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "SavedPlan_secretHash_key" ON "SavedPlan"("secretHash");

-- CreateIndex
CREATE UNIQUE INDEX "Subscriber_email_key" ON "Subscriber"("email");

-- CreateIndex
CREATE INDEX "Consent_subscriberId_id_idx" ON "Consent"("subscriberId", "id");

-- AddForeignKey
ALTER TABLE "BundleStep" ADD CONSTRAINT "BundleStep_bundleId_fkey" FOREIGN KEY ("bundleId") REFERENCES "Bundle"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BundleOption" ADD CONSTRAINT "BundleOption_stepId_fkey" FOREIGN KEY ("stepId") REFERENCES "BundleStep"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BundleOption" ADD CONSTRAINT "BundleOption_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GuideVersion" ADD CONSTRAINT "GuideVersion_guideId_fkey" FOREIGN KEY ("guideId") REFERENCES "Guide"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TreatmentFigure" ADD CONSTRAINT "TreatmentFigure_treatmentId_fkey" FOREIGN KEY ("treatmentId") REFERENCES "Treatment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LocationFigure" ADD CONSTRAINT "LocationFigure_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "Location"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LocationFigure" ADD CONSTRAINT "LocationFigure_figureId_fkey" FOREIGN KEY ("figureId") REFERENCES "TreatmentFigure"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LocationTreatment" ADD CONSTRAINT "LocationTreatment_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "Location"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LocationTreatment" ADD CONSTRAINT "LocationTreatment_treatmentId_fkey" FOREIGN KEY ("treatmentId") REFERENCES "Treatment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ScreeningQuestion" ADD CONSTRAINT "ScreeningQuestion_treatmentId_fkey" FOREIGN KEY ("treatmentId") REFERENCES "Treatment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_treatmentId_fkey" FOREIGN KEY ("treatmentId") REFERENCES "Treatment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consultation" ADD CONSTRAINT "Consultation_locationId_fkey" FOREIGN KEY ("locationId") REFERENCES "Location"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Consent" ADD CONSTRAINT "Consent_subscriberId_fkey" FOREIGN KEY ("subscriberId") REFERENCES "Subscriber"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What must hold whatever the code does.

ALTER TABLE "Category" ADD CONSTRAINT "dose_positive" CHECK ("dosePerUseMilli" > 0);
ALTER TABLE "Product" ADD CONSTRAINT "own_dose_positive" CHECK ("dosePerUseMilli" > 0);

ALTER TABLE "Bundle"
  ADD CONSTRAINT "bundle_has_parts" CHECK ("minParts" >= 2),
  ADD CONSTRAINT "saving_has_its_figure" CHECK (
    CASE "savingKind" WHEN 'percentage' THEN "savingBp" BETWEEN 1 AND 9999 ELSE "savingCents" > 0 END
  );
ALTER TABLE "BundleStep" ADD CONSTRAINT "step_serves_an_aim" CHECK ("aim" IN ('clear', 'smooth'));

CREATE UNIQUE INDEX "one_published_version_per_guide" ON "GuideVersion" ("guideId") WHERE "status" = 'published';

-- What readers saw stays as they saw it: a published version can only be superseded.
CREATE FUNCTION keep_published_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."status" <> 'draft' AND (NEW."blocks", NEW."sources", NEW."title", NEW."summary", NEW."number", NEW."reviewedOn")
    IS DISTINCT FROM (OLD."blocks", OLD."sources", OLD."title", OLD."summary", OLD."number", OLD."reviewedOn") THEN
    RAISE EXCEPTION 'version % of a guide was published and is not changed', OLD."number" USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "published_version_is_kept" BEFORE UPDATE ON "GuideVersion"
  FOR EACH ROW EXECUTE FUNCTION keep_published_version();

ALTER TABLE "TreatmentFigure"
  ADD CONSTRAINT "figure_in_its_range" CHECK ("minimum" >= 0 AND "defaultValue" BETWEEN "minimum" AND "maximum");

CREATE FUNCTION check_own_figure() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE f "TreatmentFigure"%ROWTYPE;
BEGIN
  SELECT * INTO f FROM "TreatmentFigure" WHERE "id" = NEW."figureId";
  IF NEW."value" NOT BETWEEN f."minimum" AND f."maximum" THEN
    RAISE EXCEPTION 'figure % must lie between % and %', f."key", f."minimum", f."maximum" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "own_figure_in_range" BEFORE INSERT OR UPDATE ON "LocationFigure"
  FOR EACH ROW EXECUTE FUNCTION check_own_figure();

ALTER TABLE "Subscriber" ADD CONSTRAINT "email_in_lower_case" CHECK ("email" = lower("email"));
ALTER TABLE "Consent" ADD CONSTRAINT "consent_is_known" CHECK ("kind" IN ('requested', 'confirmed', 'withdrawn'));
CREATE TRIGGER "consent_is_append_only" BEFORE UPDATE OR DELETE ON "Consent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
