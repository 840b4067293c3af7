-- What is append-only is not emptied as a whole either: TRUNCATE fires no trigger of rows.
CREATE TRIGGER "ledger_is_kept" BEFORE TRUNCATE ON "StockLedger" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "timeline_is_kept" BEFORE TRUNCATE ON "OrderEvent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "audit_is_kept" BEFORE TRUNCATE ON "AuditEntry" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "consent_is_kept" BEFORE TRUNCATE ON "Consent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "parcel_is_kept" BEFORE TRUNCATE ON "ShipmentLine" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
