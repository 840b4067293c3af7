-- Two people may correct one ingredient at once: a form begun on an older version is refused.
ALTER TABLE "Ingredient" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1,
  ADD CONSTRAINT "version_counts_up" CHECK ("version" > 0);
