-- A studio or a treatment that staff have begun and nobody has published yet.
ALTER TABLE "Location" ADD COLUMN     "draft" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Treatment" ADD COLUMN     "draft" BOOLEAN NOT NULL DEFAULT false;

-- What must hold whatever the code does: shoppers see no draft, and nothing is sent from one or handed out at one.
ALTER TABLE "Location" ADD CONSTRAINT "draft_is_not_open" CHECK (NOT ("draft" AND ("active" OR "pickup" OR "ships")));
ALTER TABLE "Treatment" ADD CONSTRAINT "draft_is_not_shown" CHECK (NOT ("draft" AND "active"));
