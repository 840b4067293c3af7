-- A piece of a record's name, in any case.
CREATE INDEX "AuditEntry_recordName_search_idx" ON "AuditEntry" USING GIN ("recordName" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "AuditEntry_action_id_idx" ON "AuditEntry"("action", "id");
