import { db } from '#app/platform/database.server'

/** The shopper has acted on a bag that said which prices moved: they are what it is compared with from now on. */
export async function noteSeenPrices(bagId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "BagLine" line SET "seenPriceCents" = variant."priceCents"
    FROM "Variant" variant
    WHERE line."bagId" = ${bagId}::uuid AND variant."id" = line."variantId"
      AND line."seenPriceCents" <> variant."priceCents"`
}
