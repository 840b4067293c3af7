ALTER TABLE "Erasure" ADD COLUMN "addressHash" TEXT;
CREATE INDEX "Erasure_addressHash_idx" ON "Erasure"("addressHash");

CREATE TABLE "CustomerContact" (
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "phone" TEXT,
    "createdAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "CustomerContact_pkey" PRIMARY KEY ("email"),
    CONSTRAINT "contact_email_in_lower_case" CHECK ("email" = lower("email")),
    CONSTRAINT "nobody_forgotten_is_brought_in" CHECK ("email" NOT LIKE '%@porewell.invalid')
);

-- By the address, for whoever asks to be forgotten while a file with it is kept.
CREATE INDEX "ImportRow_email_idx" ON "ImportRow" (lower("cells"->>'email')) WHERE "cells" ? 'email';

-- As before, and an address that a file brought in is a customer, too.
CREATE OR REPLACE FUNCTION refresh_customer_record(address text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  kept int; account timestamptz; "brought" "CustomerContact"%ROWTYPE; "mailing" "Subscriber"%ROWTYPE; "asked" record; "bought" record; called text;
BEGIN
  IF address IS NULL OR address LIKE '%@porewell.invalid' THEN RETURN; END IF;
  LOOP
    SELECT "number" INTO kept FROM "CustomerRecord" WHERE "email" = address FOR UPDATE;
    EXIT WHEN FOUND;
    INSERT INTO "CustomerRecord" ("email", "seenAt") VALUES (address, 'epoch')
      ON CONFLICT DO NOTHING RETURNING "number" INTO kept;
    EXIT WHEN FOUND;
  END LOOP;
  SELECT "createdAt" INTO account FROM "Customer" WHERE "email" = address;
  SELECT * INTO "brought" FROM "CustomerContact" WHERE "email" = address;
  SELECT * INTO "mailing" FROM "Subscriber" WHERE "email" = address;
  SELECT max("createdAt") AS "latest", (array_agg("fullName" ORDER BY "createdAt" DESC))[1] AS "name" INTO "asked"
    FROM "Consultation" WHERE lower("email") = address;
  SELECT count("paidAt")::int AS "paid", max("paidAt") AS "lastPaidAt", max("placedAt") AS "latest",
      (array_agg("fullName" ORDER BY "number" DESC))[1] AS "name" INTO "bought"
    FROM (
      SELECT "number", "fullName", "placedAt", "paidAt" FROM "Order"
      WHERE "customerId" = (SELECT "id" FROM "Customer" WHERE "email" = address) AND "erasureId" IS NULL
      UNION ALL
      SELECT "number", "fullName", "placedAt", "paidAt" FROM "Order"
      WHERE lower("email") = address AND "customerId" IS NULL AND "erasureId" IS NULL
    ) o;
  IF account IS NULL AND "mailing"."id" IS NULL AND "asked"."latest" IS NULL AND "bought"."latest" IS NULL
    AND "brought"."email" IS NULL THEN
    DELETE FROM "CustomerRecord" WHERE "number" = kept;
    RETURN;
  END IF;
  called := coalesce("bought"."name", "asked"."name", "brought"."name", '');
  UPDATE "CustomerRecord" SET "name" = called, "hasAccount" = account IS NOT NULL, "letters" = "mailing"."status",
    "orders" = "bought"."paid", "lastPaidAt" = "bought"."lastPaidAt",
    "seenAt" = greatest(account, "mailing"."createdAt", "asked"."latest", "bought"."latest", "brought"."createdAt")
  WHERE "number" = kept AND ("name", "hasAccount", "letters", "orders", "lastPaidAt", "seenAt") IS DISTINCT FROM
    (called, account IS NOT NULL, "mailing"."status", "bought"."paid", "bought"."lastPaidAt",
      greatest(account, "mailing"."createdAt", "asked"."latest", "bought"."latest", "brought"."createdAt"));
END $$;

CREATE CONSTRAINT TRIGGER "contact_has_a_customer" AFTER INSERT OR DELETE OR UPDATE OF "name" ON "CustomerContact"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_address();
