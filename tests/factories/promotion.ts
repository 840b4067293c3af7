import { forgetAutomatic } from '#app/promotions/find-offers.server'
import { db, type Prisma } from '#app/platform/database.server'

/** An offer that takes 15% off everything without a code, changed as given. */
export async function anAutomaticPromotion(
  name: string,
  details: Partial<Prisma.PromotionCreateInput> = {},
): Promise<{ id: string }> {
  const made = await db.promotion.create({
    data: { name, kind: 'percentage', percentBp: 1500, automatic: true, ...details },
    select: { id: true },
  })
  forgetAutomatic()
  return made
}

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
