import type { Bundle, BundleOption, BundleStep } from '#app/bundles/bundle'
import { cardView, type StockView } from '#app/catalog/card-view'
import { productCardJson } from '#app/catalog/product-card-json.server'
import type { PublicProductCard } from '#app/catalog/public-selects'
import { Prisma, type Database } from '#app/platform/database.server'

type StoredOption = { variantId: string; card: PublicProductCard }
type StoredBundle = Omit<Bundle, 'saving' | 'steps'> & {
  savingKind: 'percentage' | 'fixed'
  savingBp: number | null
  savingCents: number | null
  steps: (Omit<BundleStep, 'options'> & { options: StoredOption[] })[]
}

/** Bundles as they are stored, their options as cards of what is sold; stock is not in it. */
export type BundleRow = { bundle: StoredBundle }

/**
 * The active bundles in their order, or those with the given slugs or ids, or made for a skin; one query. Options that are not
 * sold (any more) are left out.
 */
export function bundleRows(
  db: Database,
  only: { slugs?: readonly string[]; ids?: readonly string[]; forSkin?: true } = {},
): Promise<BundleRow[]> {
  const chosen = Prisma.sql`
    ${only.slugs ? Prisma.sql`AND b."slug" = ANY (${only.slugs}::text[])` : Prisma.empty}
    ${only.ids ? Prisma.sql`AND b."id" = ANY (${only.ids}::uuid[])` : Prisma.empty}
    ${only.forSkin ? Prisma.sql`AND cardinality(b."skinTypes") > 0` : Prisma.empty}`
  return db.$queryRaw<BundleRow[]>(Prisma.sql`
    SELECT json_build_object(
      'id', b."id", 'slug', b."slug", 'name', b."name", 'summary', b."summary", 'skinTypes', b."skinTypes",
      'savingKind', b."savingKind", 'savingBp', b."savingBp", 'savingCents', b."savingCents",
      'minParts', b."minParts", 'steps', (
        SELECT coalesce(json_agg(json_build_object(
          'id', s."id", 'title', s."title", 'aim', s."aim", 'timing', s."timing", 'reason', s."reason",
          'options', (
            SELECT coalesce(json_agg(json_build_object(
              'variantId', o."variantId", 'card', ${productCardJson}
            ) ORDER BY o."position"), '[]')
            FROM "BundleOption" o
            JOIN "Variant" v ON v."id" = o."variantId" AND v."active"
            JOIN "Product" p ON p."id" = v."productId" AND p."status" = 'active'
            WHERE o."stepId" = s."id"
          )
        ) ORDER BY s."position"), '[]')
        FROM "BundleStep" s WHERE s."bundleId" = b."id"
      )
    ) AS "bundle"
    FROM "Bundle" b WHERE b."status" = 'active' ${chosen} ORDER BY b."position", b."id"`)
}

/** The cards of all options, to ask the shelf about. */
export function cardsIn(rows: readonly BundleRow[]): PublicProductCard[] {
  return rows.flatMap(({ bundle }) =>
    bundle.steps.flatMap(({ options }) => options.map(({ card }) => card)),
  )
}

/** A stored bundle with what the shelf says of each of its options. */
export function bundleView(
  { bundle }: BundleRow,
  stockOf: (variantIds: string[]) => StockView,
): Bundle {
  const { id, slug, name, summary, skinTypes, minParts, steps } = bundle
  return {
    ...{ id, slug, name, summary, skinTypes, minParts },
    saving: savingRule(bundle),
    steps: steps.map(({ options, ...step }) => ({
      ...step,
      options: options.flatMap((option) => optionView(option, stockOf)),
    })),
  }
}

/** What the whole saves, as a rule; the database holds that each kind has its figure. */
export function savingRule({
  savingKind,
  savingBp,
  savingCents,
}: Pick<StoredBundle, 'savingKind' | 'savingBp' | 'savingCents'>): Bundle['saving'] {
  return savingKind === 'percentage'
    ? { kind: 'percentage', percentBp: savingBp ?? 0 }
    : { kind: 'fixed', amountCents: savingCents ?? 0 }
}

export function optionView(
  { variantId, card }: StoredOption,
  stockOf: (variantIds: string[]) => StockView,
): BundleOption[] {
  const size = card.variants.find(({ id }) => id === variantId)
  if (!size) return []
  const { slug, name, brand, picture } = cardView(card, stockOf)
  const { label, priceCents } = size
  return [{ variantId, slug, name, brand, label, priceCents, picture, stock: stockOf([variantId]) }]
}
