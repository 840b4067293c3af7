import { db, Prisma } from '#app/platform/database.server'
import { lineLimit } from './line-limit.server'

export type MoveOutcome =
  | { kind: 'moved'; name: string; quantity: number }
  /** It stays saved. */
  | { kind: 'sold-out'; name: string }
  | { kind: 'no-such-line' }

/** Moves a saved line back into the bag at today's price, shortened to what is in stock. */
export async function moveToBag(
  { bagId, lineId }: { bagId: string; lineId: string },
  now: Date,
): Promise<MoveOutcome> {
  const [line] = await db.$queryRaw<{ name: string; quantity: number | null }[]>(Prisma.sql`
    WITH line AS MATERIALIZED (
      SELECT line."id", line."variantId", line."quantity", line."origin", line."originSlug",
        product."name", variant."priceCents",
        ${lineLimit(Prisma.sql`variant."id"`, now)} AS "limit"
      FROM "Bag" bag
      JOIN "BagLine" line ON line."bagId" = bag."id" AND line."id" = ${lineId}::uuid AND line."saved"
      JOIN "Variant" variant ON variant."id" = line."variantId" AND variant."active"
      JOIN "Product" product ON product."id" = variant."productId" AND product."status" = 'active'
      WHERE bag."id" = ${bagId}::uuid AND bag."status" = 'open'
      FOR UPDATE OF line
    ), taken AS (
      DELETE FROM "BagLine" USING line WHERE "BagLine"."id" = line."id" AND line."limit" > 0
      RETURNING line.*
    ), put AS (
      INSERT INTO "BagLine" AS bagged ("id", "bagId", "variantId", "quantity", "seenPriceCents", "addedAt",
        "origin", "originSlug")
      SELECT gen_random_uuid(), ${bagId}::uuid, "variantId", least("quantity", "limit"), "priceCents", ${now}::timestamptz,
        "origin", "originSlug"
      FROM taken
      ON CONFLICT ("bagId", "variantId", "saved", "bagBundleId") DO UPDATE SET
        "seenPriceCents" = excluded."seenPriceCents",
        "quantity" = least(bagged."quantity" + excluded."quantity", (SELECT "limit" FROM taken))
      RETURNING "quantity"
    )
    SELECT line."name", put."quantity" FROM line LEFT JOIN put ON true`)
  if (!line) return { kind: 'no-such-line' }
  const { name, quantity } = line
  return quantity === null ? { kind: 'sold-out', name } : { kind: 'moved', name, quantity }
}
