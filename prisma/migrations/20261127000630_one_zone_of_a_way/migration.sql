-- A state has one price by a way: no two zones of it name the same state, whoever writes them. One at a time, so that
-- of two at once the second sees what the first wrote.
CREATE FUNCTION keep_states_in_one_zone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('zones of ' || NEW."method"));
  IF EXISTS (
    SELECT FROM "DeliveryZone" other
    WHERE other."method" = NEW."method" AND other."id" <> NEW."id" AND other."states" && NEW."states"
  ) THEN
    RAISE EXCEPTION 'a state of the zone is in another zone of its way' USING ERRCODE = 'exclusion_violation';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "states_in_one_zone" BEFORE INSERT OR UPDATE ON "DeliveryZone"
FOR EACH ROW EXECUTE FUNCTION keep_states_in_one_zone();
