-- What staff type into a form of an order can name its shopper. Once the order names nobody any more, no form of it
-- is kept, however late it comes: the order is held meanwhile, so that whoever makes it forget is waited for.
CREATE FUNCTION keep_no_form_of_erased_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM "Order" o
  WHERE o."number" = split_part(NEW."about", ':', 2)::int AND o."erasedAt" IS NULL FOR SHARE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "no_form_of_erased_order" BEFORE INSERT OR UPDATE ON "KeptForm"
FOR EACH ROW WHEN (NEW."about" ~ '^order:[0-9]{1,9}:' AND NEW."closed" IS NULL)
EXECUTE FUNCTION keep_no_form_of_erased_order();
