import { Prisma, type Database } from '#app/platform/database.server'
import type { Bundle } from './bundle'
import { BUILDER_SLUG } from './builder-slug'
import { savingRule } from './find-bundles.server'

/** The builder's bundle, as far as its price rule goes. */
export type BuilderBundle = Pick<Bundle, 'id' | 'name' | 'saving' | 'minParts'> & {
  steps: readonly unknown[]
}

/**
 * The builder's bundle where it is offered and has a step for each of these variants, else null: then they
 * go into the bag one by one. One query.
 */
export async function findBuilderBundle(
  db: Database,
  variantIds: readonly string[],
): Promise<BuilderBundle | null> {
  const [row] = await db.$queryRaw<BuilderRow[]>(Prisma.sql`
    SELECT b."id", b."name", b."minParts", b."savingKind"::text, b."savingBp", b."savingCents", (
      SELECT coalesce(json_agg(coalesce((
        SELECT json_agg(o."variantId") FROM "BundleOption" o
        WHERE o."stepId" = s."id" AND o."variantId" = ANY (${variantIds}::uuid[])
      ), '[]')), '[]')
      FROM "BundleStep" s WHERE s."bundleId" = b."id"
    ) AS "taken"
    FROM "Bundle" b WHERE b."slug" = ${BUILDER_SLUG} AND b."status" = 'active'`)
  if (!row) return null
  const { id, name, minParts, taken } = row
  // A step takes one variant: two for one step would lose one of them.
  const placed = new Set(taken.flatMap(([variantId]) => variantId ?? []))
  if (!variantIds.every((variantId) => placed.has(variantId))) return null
  return { id, name, minParts, saving: savingRule(row), steps: taken }
}

type BuilderRow = Pick<Bundle, 'id' | 'name' | 'minParts'> & {
  savingKind: 'percentage' | 'fixed'
  savingBp: number | null
  savingCents: number | null
  /** Of each step, those of the variants that it takes. */
  taken: string[][]
}
