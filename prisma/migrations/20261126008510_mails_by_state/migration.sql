-- Today counts the mails that were not taken, and their list is paged by state.
CREATE INDEX "Mail_status_createdAt_id_idx" ON "Mail"("status", "createdAt", "id");
