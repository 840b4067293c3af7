-- Categories and concerns that staff edit: what they say over their lists, and how often they were saved.
ALTER TABLE "Category" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Concern" ADD COLUMN     "intro" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- Links that shoppers keep go on leading somewhere: an address is given once.
CREATE FUNCTION keep_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the address % is not changed', OLD."slug" USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "address_is_kept" BEFORE UPDATE OF "slug" ON "Category"
  FOR EACH ROW WHEN (OLD."slug" <> NEW."slug") EXECUTE FUNCTION keep_address();
CREATE TRIGGER "address_is_kept" BEFORE UPDATE OF "slug" ON "Concern"
  FOR EACH ROW WHEN (OLD."slug" <> NEW."slug") EXECUTE FUNCTION keep_address();

CREATE INDEX "Category_position_idx" ON "Category"("position");
CREATE INDEX "Concern_position_idx" ON "Concern"("position");
