
-- Staff look for a piece of a name, an address or a stock-keeping unit among thousands.
CREATE INDEX "Product_search_idx" ON "Product" USING GIN (lower("name" || ' ' || "slug") gin_trgm_ops);
CREATE INDEX "Variant_sku_search_idx" ON "Variant" USING GIN (lower("sku") gin_trgm_ops);

ALTER TABLE "Product"
  ADD CONSTRAINT "only_a_draft_waits" CHECK ("publishAt" IS NULL OR "status" = 'draft');
