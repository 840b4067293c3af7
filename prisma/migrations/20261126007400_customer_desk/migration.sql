-- AlterTable
ALTER TABLE "Consultation" ADD COLUMN     "outcome" TEXT,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "erasedAt" TIMESTAMPTZ,
ADD COLUMN     "erasureId" UUID;

-- CreateTable
CREATE TABLE "ConsultationEvent" (
    "id" BIGSERIAL NOT NULL,
    "consultationId" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "kind" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "outcome" TEXT,
    "note" TEXT,

    CONSTRAINT "ConsultationEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CustomerRecord" (
    "number" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "hasAccount" BOOLEAN NOT NULL DEFAULT false,
    "letters" "SubscriberStatus",
    "orders" INTEGER NOT NULL DEFAULT 0,
    "lastPaidAt" TIMESTAMPTZ,
    "seenAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "CustomerRecord_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "CustomerNote" (
    "id" UUID NOT NULL,
    "customerNumber" INTEGER NOT NULL,
    "formId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actorName" TEXT NOT NULL,

    CONSTRAINT "CustomerNote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Erasure" (
    "id" UUID NOT NULL,
    "customerNumber" INTEGER,
    "requestedBy" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "doneAt" TIMESTAMPTZ,

    CONSTRAINT "Erasure_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ConsultationEvent_consultationId_id_idx" ON "ConsultationEvent"("consultationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "CustomerRecord_email_key" ON "CustomerRecord"("email");

-- CreateIndex
CREATE INDEX "CustomerRecord_seenAt_number_idx" ON "CustomerRecord"("seenAt", "number");

-- CreateIndex
CREATE UNIQUE INDEX "CustomerNote_formId_key" ON "CustomerNote"("formId");

-- CreateIndex
CREATE INDEX "CustomerNote_customerNumber_at_idx" ON "CustomerNote"("customerNumber", "at");

-- CreateIndex
CREATE INDEX "Erasure_doneAt_at_idx" ON "Erasure"("doneAt", "at");

-- CreateIndex
CREATE INDEX "Consultation_status_createdAt_idx" ON "Consultation"("status", "createdAt");

-- CreateIndex
CREATE INDEX "Order_erasureId_idx" ON "Order"("erasureId");

-- AddForeignKey
ALTER TABLE "ConsultationEvent" ADD CONSTRAINT "ConsultationEvent_consultationId_fkey" FOREIGN KEY ("consultationId") REFERENCES "Consultation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustomerNote" ADD CONSTRAINT "CustomerNote_customerNumber_fkey" FOREIGN KEY ("customerNumber") REFERENCES "CustomerRecord"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_erasureId_fkey" FOREIGN KEY ("erasureId") REFERENCES "Erasure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- One address is one customer, however it was typed.
CREATE INDEX "Consultation_lower_email_idx" ON "Consultation" (lower("email"));
CREATE INDEX "Mail_lower_recipient_idx" ON "Mail" (lower("recipient"));
CREATE INDEX "CustomerRecord_account_idx" ON "CustomerRecord" ("seenAt", "number") WHERE "hasAccount";
CREATE INDEX "CustomerRecord_letters_idx" ON "CustomerRecord" ("seenAt", "number") WHERE "letters" = 'subscribed';
-- Each search reads the pending list whole: it is kept short.
CREATE INDEX "CustomerRecord_words_idx" ON "CustomerRecord" USING GIN ((lower("email" || ' ' || "name")) gin_trgm_ops)
  WITH (gin_pending_list_limit = 256);
SELECT setval('"CustomerRecord_number_seq"', 1001, false);

ALTER TABLE "CustomerRecord" ADD CONSTRAINT "record_email_in_lower_case" CHECK ("email" = lower("email"));
ALTER TABLE "Consultation" ADD CONSTRAINT "closed_request_says_how"
  CHECK (("status" = 'closed') = ("outcome" IS NOT NULL)) NOT VALID;
ALTER TABLE "ConsultationEvent" ADD CONSTRAINT "consultation_event_is_known"
  CHECK ("kind" IN ('contacted', 'closed', 'reopened') AND ("kind" = 'closed') = ("outcome" IS NOT NULL));
ALTER TABLE "Erasure" ADD CONSTRAINT "erasure_scope_is_known" CHECK ("scope" IN ('account', 'everything'));
ALTER TABLE "Order" ADD CONSTRAINT "erased_order_names_nobody" CHECK (
  "erasedAt" IS NULL OR ("erasureId" IS NOT NULL AND "email" = 'deleted@porewell.invalid' AND "phone" IS NULL
    AND "line2" IS NULL AND "customerId" IS NULL));
CREATE INDEX "Order_to_erase_idx" ON "Order" ("erasureId") WHERE "erasureId" IS NOT NULL AND "erasedAt" IS NULL;

-- Nobody rewrites a note: it can only go, with its customer.
CREATE TRIGGER "customer_note_is_append_only" BEFORE UPDATE ON "CustomerNote"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The timeline stays append-only, but that the words of a note can be taken out, and nothing else.
CREATE FUNCTION refuse_change_of_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."kind" = 'note' AND NEW."detail"->>'text' = 'Deleted'
    AND (NEW."detail" - 'text') = (OLD."detail" - 'text')
    AND (to_jsonb(NEW) - 'detail') = (to_jsonb(OLD) - 'detail') THEN RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
DROP TRIGGER "timeline_is_append_only" ON "OrderEvent";
CREATE TRIGGER "timeline_is_append_only" BEFORE UPDATE OR DELETE ON "OrderEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_event();

-- Writes the one row of an address anew. Holds it first, so that of two at once the second counts what the first
-- left; docs/decisions/013 says why this is in SQL.
CREATE FUNCTION refresh_customer_record(address text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  kept int; account timestamptz; "mailing" "Subscriber"%ROWTYPE; "asked" record; "bought" record; called text;
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
  IF account IS NULL AND "mailing"."id" IS NULL AND "asked"."latest" IS NULL AND "bought"."latest" IS NULL THEN
    DELETE FROM "CustomerRecord" WHERE "number" = kept;
    RETURN;
  END IF;
  called := coalesce("bought"."name", "asked"."name", '');
  UPDATE "CustomerRecord" SET "name" = called, "hasAccount" = account IS NOT NULL, "letters" = "mailing"."status",
    "orders" = "bought"."paid", "lastPaidAt" = "bought"."lastPaidAt",
    "seenAt" = greatest(account, "mailing"."createdAt", "asked"."latest", "bought"."latest")
  WHERE "number" = kept AND ("name", "hasAccount", "letters", "orders", "lastPaidAt", "seenAt") IS DISTINCT FROM
    (called, account IS NOT NULL, "mailing"."status", "bought"."paid", "bought"."lastPaidAt",
      greatest(account, "mailing"."createdAt", "asked"."latest", "bought"."latest"));
END $$;

CREATE FUNCTION owner_of_order(o "Order") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN o."customerId" IS NULL THEN lower(o."email")
    ELSE (SELECT "email" FROM "Customer" WHERE "id" = o."customerId") END
$$;
CREATE FUNCTION note_owner_of_order() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE address text;
BEGIN
  -- In one sequence, so that two who move orders between the same addresses never wait for each other.
  FOR address IN
    SELECT DISTINCT a FROM unnest(ARRAY[owner_of_order(NEW), CASE TG_OP WHEN 'UPDATE' THEN owner_of_order(OLD) END]) a
    WHERE a IS NOT NULL ORDER BY a
  LOOP PERFORM refresh_customer_record(address); END LOOP;
  RETURN NULL;
END $$;
CREATE FUNCTION note_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM refresh_customer_record(lower(OLD."email")); END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM refresh_customer_record(lower(NEW."email")); END IF;
  RETURN NULL;
END $$;

-- At commit, when nothing else is waited for any more: who holds the row then holds up nobody.
CREATE CONSTRAINT TRIGGER "order_has_a_customer"
  AFTER INSERT OR UPDATE OF "email", "fullName", "customerId", "paidAt", "erasureId" ON "Order"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_owner_of_order();
CREATE CONSTRAINT TRIGGER "account_has_a_customer" AFTER INSERT OR DELETE ON "Customer"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_address();
CREATE CONSTRAINT TRIGGER "letters_have_a_customer" AFTER INSERT OR DELETE OR UPDATE OF "status", "email" ON "Subscriber"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_address();
CREATE CONSTRAINT TRIGGER "request_has_a_customer" AFTER INSERT OR DELETE OR UPDATE OF "email", "fullName" ON "Consultation"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION note_address();

SELECT refresh_customer_record(address) FROM (
  SELECT owner_of_order(o) AS address FROM "Order" o UNION SELECT "email" FROM "Customer"
  UNION SELECT "email" FROM "Subscriber" UNION SELECT lower("email") FROM "Consultation" ORDER BY 1
) known;
