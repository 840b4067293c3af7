import type { OriginKind } from './origin'
import { db } from '#app/platform/database.server'

/** All that it takes to put a removed line back where it was. */
export interface RemovedLine {
  variantId: string
  quantity: number
  saved: boolean
  addedAt: Date
  /** For a part of a bundle: where it belonged. */
  bundleKey: string | null
  stepId: string | null
  origin: OriginKind | null
  originSlug: string | null
  /** Null for a product that was taken back into draft: its name is not public. */
  name: string | null
}

/** Takes a line out of an open bag, saved or not. Undefined when it is not there (any more). */
export async function removeLine({
  bagId,
  lineId,
}: {
  bagId: string
  lineId: string
}): Promise<RemovedLine | undefined> {
  const [removed] = await db.$queryRaw<RemovedLine[]>`
    DELETE FROM "BagLine" line
    USING "Bag" bag, "Variant" variant, "Product" product
    WHERE line."id" = ${lineId}::uuid AND line."bagId" = ${bagId}::uuid
      AND bag."id" = line."bagId" AND bag."status" = 'open'
      AND variant."id" = line."variantId" AND product."id" = variant."productId"
    RETURNING line."variantId", line."quantity", line."saved", line."addedAt",
      line."bagBundleId" AS "bundleKey", line."bundleStepId" AS "stepId",
      line."origin"::text, line."originSlug",
      CASE WHEN product."status" <> 'draft' THEN product."name" END AS "name"`
  return removed
}
