import { db, type Prisma } from '#app/platform/database.server'

/** A code that takes 15% off everything, changed as given. */
export async function aPromotion(
  code: string,
  details: Partial<Prisma.PromotionCreateInput> = {},
): Promise<{ id: string }> {
  return db.promotion.create({
    data: {
      name: code,
      kind: 'percentage',
      percentBp: 1500,
      ...details,
      codes: { create: { code } },
    },
    select: { id: true },
  })
}
