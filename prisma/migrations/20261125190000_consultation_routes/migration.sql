-- CreateEnum
CREATE TYPE "ConsultationRoute" AS ENUM ('studio', 'clinician', 'referral');

-- AlterTable
ALTER TABLE "Location" ADD COLUMN     "staffEmail" TEXT;

-- AlterTable
ALTER TABLE "ScreeningQuestion" ADD COLUMN     "route" "ConsultationRoute" NOT NULL DEFAULT 'clinician';

-- AlterTable: requests that are there already get a reference of their own.
ALTER TABLE "Consultation" ADD COLUMN     "reference" TEXT NOT NULL DEFAULT upper(substr(md5(gen_random_uuid()::text), 1, 8)),
ADD COLUMN     "route" "ConsultationRoute" NOT NULL DEFAULT 'clinician';
ALTER TABLE "Consultation" ALTER COLUMN "reference" DROP DEFAULT,
ALTER COLUMN "route" DROP DEFAULT;

-- CreateIndex
CREATE UNIQUE INDEX "Consultation_reference_key" ON "Consultation"("reference");

-- What must hold whatever the code does.

ALTER TABLE "ScreeningQuestion" ADD CONSTRAINT "question_leads_to_a_clinician" CHECK ("route" <> 'studio');
ALTER TABLE "Consultation" ADD CONSTRAINT "flagged_answers_reach_a_clinician" CHECK (
  "route" <> 'studio' OR cardinality("flagged") = 0
);
