import type { PublicProduct } from '#app/catalog/public-selects'
import { Prisma, type Database } from '#app/platform/database.server'

/**
 * The active product of this address in the shape of publicProductSelect, or null; one query.
 * `unpublished` finds drafts and archived ones too: for staff alone.
 * An array column that was never written is null in PostgreSQL and an empty list here, as Prisma has it.
 */
export async function findProduct(
  db: Database,
  slug: string,
  { unpublished = false }: { unpublished?: boolean } = {},
): Promise<PublicProduct | null> {
  const [row] = await db.$queryRaw<{ product: PublicProduct }[]>(Prisma.sql`
    SELECT json_build_object(
      'id', p."id", 'slug', p."slug", 'name', p."name", 'regulatoryClass', p."regulatoryClass",
      'summary', p."summary", 'description', p."description", 'howToUse', p."howToUse",
      'useAm', p."useAm", 'usePm', p."usePm", 'timesPerWeekStart', p."timesPerWeekStart",
      'timesPerWeekMax', p."timesPerWeekMax", 'routineStep', p."routineStep",
      'rinseOff', p."rinseOff", 'warnings', coalesce(p."warnings", '{}'), 'tags', coalesce(p."tags", '{}'),
      'paoMonths', p."paoMonths", 'inciStatus', p."inciStatus", 'inciText', p."inciText",
      'claimNote', p."claimNote", 'returnUnopenedOnly', p."returnUnopenedOnly",
      'ratingCount', p."ratingCount", 'ratingSum', p."ratingSum",
      'brand', json_build_object('slug', b."slug", 'name', b."name"),
      'category', json_build_object('slug', c."slug", 'name', c."name"),
      'concerns', ${concerns}, 'skinTypes', ${skinTypes}, 'ingredients', ${ingredients},
      'drugFacts', ${drugFacts}, 'media', ${media}, 'variants', ${variants}
    ) AS "product"
    FROM "Product" p JOIN "Brand" b ON b."id" = p."brandId" JOIN "Category" c ON c."id" = p."categoryId"
    WHERE p."slug" = ${slug} AND ${unpublished ? Prisma.sql`true` : Prisma.sql`p."status" = 'active'`}
      AND EXISTS (SELECT 1 FROM "Variant" x WHERE x."productId" = p."id" AND x."active")`)
  return row?.product ?? null
}

const concerns = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('slug', x."slug", 'name', x."name") ORDER BY x."position"), '[]')
  FROM "_ConcernToProduct" j JOIN "Concern" x ON x."id" = j."A" WHERE j."B" = p."id"
)`

const skinTypes = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('slug', x."slug", 'name', x."name") ORDER BY x."position"), '[]')
  FROM "_ProductToSkinType" j JOIN "SkinType" x ON x."id" = j."B" WHERE j."A" = p."id"
)`

const ingredients = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object(
    'labelName', x."labelName", 'strength', x."strength", 'drugActive', x."drugActive", 'key', x."key",
    'ingredient', CASE WHEN i."id" IS NOT NULL THEN
      json_build_object('slug', i."slug", 'plainName', i."plainName", 'note', i."note") END
  ) ORDER BY x."position"), '[]')
  FROM "ProductIngredient" x LEFT JOIN "Ingredient" i ON i."id" = x."ingredientId"
  WHERE x."productId" = p."id"
)`

const drugFacts = Prisma.sql`(
  SELECT json_build_object(
    'activeIngredients', x."activeIngredients", 'uses', x."uses", 'warnings', x."warnings",
    'directions', x."directions", 'inactive', x."inactive",
    'otherInformation', x."otherInformation", 'questions', x."questions"
  ) FROM "DrugFacts" x WHERE x."productId" = p."id"
)`

const media = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('alt', x."alt", 'media', json_build_object(
    'hash', m."hash", 'width', m."width", 'height', m."height", 'widths', m."widths",
    'dominantColor', m."dominantColor", 'placeholder', m."placeholder"
  )) ORDER BY x."position"), '[]')
  FROM "ProductMedia" x JOIN "Media" m ON m."id" = x."mediaId" WHERE x."productId" = p."id"
)`

const variants = Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object(
    'id', x."id", 'sku', x."sku", 'label', x."label", 'sizeMilli', x."sizeMilli",
    'sizeUnit', x."sizeUnit", 'priceCents', x."priceCents", 'compareAtCents', x."compareAtCents",
    'flammable', x."flammable", 'barcode', x."barcode"
  ) ORDER BY x."position", x."id"), '[]')
  FROM "Variant" x WHERE x."productId" = p."id" AND x."active"
)`
