import { db, Prisma } from '#app/platform/database.server'
import { MOST_LINES } from './bag-limits'
import { originOf } from './origin'
import { lineLimit } from './line-limit.server'
import type { RemovedLine } from './remove-line.server'

type RestorableLine = Pick<RemovedLine, 'variantId' | 'quantity' | 'saved' | 'addedAt'> & {
  bundleKey?: string | null | undefined
  stepId?: string | null | undefined
  /** The path that says where it was put in. */
  from?: string | undefined
}

/**
 * Undoes a removal: the line comes back to its old place, with its old quantity where stock allows; a part
 * of a bundle that is still there comes back into it, as often as the bundle. Pressed twice it comes back once. Undefined when it is not sold any more, or sold out by now.
 */
export async function restoreLine(
  bagId: string,
  line: RestorableLine,
  now: Date,
): Promise<{ name: string; quantity: number } | undefined> {
  const { origin, originSlug } = originOf(line.from)
  const addedAt = line.addedAt < now ? line.addedAt : now
  const [restored] = await db.$queryRaw<{ name: string; quantity: number }[]>(Prisma.sql`
    WITH offered AS MATERIALIZED (
      SELECT variant."id", variant."priceCents", product."name",
        CASE WHEN ${line.saved} THEN ${line.quantity}::int ELSE ${lineLimit(Prisma.sql`variant."id"`, now)} END AS "limit"
      FROM "Bag" bag
      JOIN "Variant" variant ON variant."id" = ${line.variantId}::uuid AND variant."active"
      JOIN "Product" product ON product."id" = variant."productId" AND product."status" = 'active'
      WHERE bag."id" = ${bagId}::uuid AND bag."status" = 'open'
        AND (SELECT count(*) FROM "BagLine" WHERE "bagId" = bag."id") < ${MOST_LINES}
    ), home AS (
      SELECT bundle."id", (
        SELECT max(part."quantity") FROM "BagLine" part WHERE part."bagBundleId" = bundle."id"
      ) AS "quantity"
      FROM "BagBundle" bundle
      WHERE bundle."id" = ${line.bundleKey ?? null}::uuid AND bundle."bagId" = ${bagId}::uuid
        AND EXISTS (
          SELECT FROM "BundleStep" step
          WHERE step."id" = ${line.stepId ?? null}::uuid AND step."bundleId" = bundle."bundleId"
        )
        AND NOT EXISTS (
          SELECT FROM "BagLine" part
          WHERE part."bagBundleId" = bundle."id" AND part."bundleStepId" = ${line.stepId ?? null}::uuid
            AND part."variantId" <> ${line.variantId}::uuid
        )
    ), put AS (
      INSERT INTO "BagLine" AS line ("id", "bagId", "variantId", "quantity", "saved", "seenPriceCents",
        "addedAt", "bagBundleId", "bundleStepId", "origin", "originSlug")
      SELECT gen_random_uuid(), ${bagId}::uuid, offered."id",
        coalesce(home."quantity", least(${line.quantity}::int, "limit")), ${line.saved}, "priceCents",
        ${addedAt}::timestamptz, home."id", CASE WHEN home."id" IS NOT NULL THEN ${line.stepId ?? null}::uuid END,
        ${origin}::"Origin", ${originSlug}
      FROM offered LEFT JOIN home ON true WHERE "limit" > 0
      ON CONFLICT ("bagId", "variantId", "saved", "bagBundleId") DO UPDATE SET
        "quantity" = greatest(line."quantity", excluded."quantity")
      RETURNING "quantity"
    )
    SELECT offered."name", put."quantity" FROM offered CROSS JOIN put`)
  return restored
}
