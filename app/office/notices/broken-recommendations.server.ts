import { BUILDER_SLUG } from '#app/bundles/builder-slug'
import { db, Prisma } from '#app/platform/database.server'

/** A gap that staff settled a week ago and that is still there is news again. */
const NEWS_AGAIN_MS = 7 * 24 * 3_600_000

/**
 * Tells staff of what a published guide or an offered bundle names and nobody can buy: a product that is not on sale,
 * or the size of it. Found within a minute, whether anybody reads the guide or not; one notice for each.
 */
export async function tellOfBroken(now: Date): Promise<void> {
  const settledBefore = new Date(now.getTime() - NEWS_AGAIN_MS)
  await db.$executeRaw(Prisma.sql`
    INSERT INTO "StaffNotice" ("id", "occasion", "kind", "message", "createdAt")
    SELECT gen_random_uuid(), broken."occasion", broken."kind", broken."message", ${now}
    FROM (${BROKEN_GUIDES} UNION ALL ${BROKEN_BUNDLES}) broken
    ON CONFLICT ("occasion") DO UPDATE
    SET "message" = excluded."message", "createdAt" = excluded."createdAt", "resolvedAt" = NULL
    WHERE "StaffNotice"."resolvedAt" < ${settledBefore}`)
}

/** Forgets what was told of bundles and is so no more, so that the next gap is news at once. */
export async function forgetMended(): Promise<void> {
  await db.$executeRaw(Prisma.sql`
    DELETE FROM "StaffNotice" n WHERE n."kind" = 'broken-bundle'
      AND n."occasion" NOT IN (SELECT broken."occasion" FROM (${BROKEN_BUNDLES}) broken)`)
}

/** Each product that a published guide names, by both addresses. */
export const RECOMMENDED = Prisma.sql`
  SELECT guide."slug" AS "guide", version."title", named."slug" AS "product"
  FROM "Guide" guide
  JOIN "GuideVersion" version ON version."guideId" = guide."id" AND version."status" = 'published'
  CROSS JOIN LATERAL (
    SELECT jsonb_path_query(version."blocks", '$[*].product') #>> '{}' AS "slug"
    UNION SELECT jsonb_path_query(version."blocks", '$[*].steps[*].product') #>> '{}'
  ) named`

/** Called as a guide's page calls it when a reader finds a product sold out: one gap, one notice. */
const BROKEN_GUIDES = Prisma.sql`
  SELECT 'sold-out-recommendation:' || named."guide" || ':' || p."slug" AS "occasion",
    'sold-out-recommendation' AS "kind",
    'The guide “' || named."title" || '” recommends ' || p."name" || ', which is not on sale.' AS "message"
  FROM (${RECOMMENDED}) named
  JOIN "Product" p ON p."slug" = named."product"
  WHERE p."status" <> 'active'
    OR NOT EXISTS (SELECT FROM "Variant" v WHERE v."productId" = p."id" AND v."active")`

const isFilled = Prisma.sql`EXISTS (
  SELECT FROM "BundleOption" other JOIN "Variant" ov ON ov."id" = other."variantId" AND ov."active"
  JOIN "Product" op ON op."id" = ov."productId" AND op."status" = 'active'
  WHERE other."stepId" = step."id"
)`

/** The routine builder takes what a step has on sale: there a step is broken only when nothing is left. */
const BROKEN_BUNDLES = Prisma.sql`
  SELECT DISTINCT ON (bundle."id", v."id") 'broken-bundle:' || bundle."id" || ':' || v."id" AS "occasion",
    'broken-bundle' AS "kind",
    'The bundle “' || bundle."name" || '” names ' || p."name" || ', ' || v."label" || ' in the step “' || step."title"
      || '”, which is not on sale' || CASE WHEN ${isFilled} THEN '.' ELSE ': nothing else fills the step.' END AS "message"
  FROM "Bundle" bundle
  JOIN "BundleStep" step ON step."bundleId" = bundle."id"
  JOIN "BundleOption" option ON option."stepId" = step."id"
  JOIN "Variant" v ON v."id" = option."variantId"
  JOIN "Product" p ON p."id" = v."productId"
  WHERE bundle."status" = 'active' AND (p."status" <> 'active' OR NOT v."active")
    AND (bundle."slug" <> ${BUILDER_SLUG} OR NOT ${isFilled})`
