-- Rebuilds the listing rows of the given products, or of all: active products in, others out.
-- Called by every use case that changes a product; lists, facets and search read nothing else of it.
CREATE FUNCTION refresh_listing(products uuid[] DEFAULT NULL) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "Listing" l
  WHERE (products IS NULL OR l."productId" = ANY (products))
    AND NOT EXISTS (
      SELECT 1 FROM "Product" p
      WHERE p."id" = l."productId" AND p."status" = 'active'
        AND EXISTS (SELECT 1 FROM "Variant" v WHERE v."productId" = p."id" AND v."active")
    );

  INSERT INTO "Listing" AS l (
    "productId", "categorySlug", "brandSlug", "concerns", "skinTypes", "ingredients", "tags", "inciFull",
    "minPriceCents", "maxPriceCents", "unitsSold", "publishedAt", "name", "words", "document"
  )
  SELECT
    p."id", c."slug", b."slug", con."slugs", skin."slugs", ing."keys", p."tags", p."inciStatus" = 'full',
    price."lowest", price."highest", p."unitsSold", p."publishedAt", p."name",
    lower(unaccent(concat_ws(' ', b."name", p."name", c."name", con."names", ing."names"))),
    setweight(to_tsvector('english', unaccent(b."name" || ' ' || p."name")), 'A') ||
    setweight(to_tsvector('english', unaccent(concat_ws(' ', c."name", con."names"))), 'B') ||
    setweight(to_tsvector('english', unaccent(coalesce(ing."names", ''))), 'C') ||
    setweight(to_tsvector('english', unaccent(p."summary" || ' ' || coalesce(p."inciText", ''))), 'D')
  FROM "Product" p
  JOIN "Brand" b ON b."id" = p."brandId"
  JOIN "Category" c ON c."id" = p."categoryId"
  JOIN LATERAL (
    SELECT min(v."priceCents") AS "lowest", max(v."priceCents") AS "highest"
    FROM "Variant" v WHERE v."productId" = p."id" AND v."active"
  ) price ON price."lowest" IS NOT NULL
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(x."slug" ORDER BY x."position"), '{}') AS "slugs", string_agg(x."name", ' ') AS "names"
    FROM "_ConcernToProduct" cp JOIN "Concern" x ON x."id" = cp."A" WHERE cp."B" = p."id"
  ) con
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(x."slug" ORDER BY x."position"), '{}') AS "slugs"
    FROM "_ProductToSkinType" ps JOIN "SkinType" x ON x."id" = ps."B" WHERE ps."A" = p."id"
  ) skin
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(DISTINCT i."slug") FILTER (WHERE pi."key"), '{}') AS "keys",
           string_agg(DISTINCT concat_ws(' ', i."plainName", i."inciName", array_to_string(i."aliases", ' ')), ' ')
             FILTER (WHERE pi."key") AS "names"
    FROM "ProductIngredient" pi JOIN "Ingredient" i ON i."id" = pi."ingredientId" WHERE pi."productId" = p."id"
  ) ing
  WHERE p."status" = 'active' AND (products IS NULL OR p."id" = ANY (products))
  ON CONFLICT ("productId") DO UPDATE SET
    "categorySlug" = excluded."categorySlug", "brandSlug" = excluded."brandSlug", "concerns" = excluded."concerns",
    "skinTypes" = excluded."skinTypes", "ingredients" = excluded."ingredients", "tags" = excluded."tags",
    "inciFull" = excluded."inciFull", "minPriceCents" = excluded."minPriceCents",
    "maxPriceCents" = excluded."maxPriceCents", "unitsSold" = excluded."unitsSold",
    "publishedAt" = excluded."publishedAt", "name" = excluded."name", "words" = excluded."words",
    "document" = excluded."document";
$$;
