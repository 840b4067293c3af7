import type { Database } from '#app/platform/database.server'
import { shortMemory } from '#app/platform/short-memory'
import { Promotion } from './promotion'

/** How many promotions may count without a code at a time. */
export const MOST_AUTOMATIC = 10

const SOON_MS = 60_000

export interface OfferedPromotion {
  promotion: Promotion
  /** As the shopper entered it; null for one that counts by itself. */
  code: string | null
}

export interface OfferedTo {
  /** Normalized codes in the bag; those that nobody knows (any more) are left out. */
  codes: readonly string[]
  /** The bag's order that waits for payment: uses that it claimed do not count against the bag. */
  ownOrderId?: string | undefined
  /** Where an order is placed, what runs is read anew; else it may be some seconds old. */
  anew?: boolean | undefined
  now: Date
}

/** What may lower the price of a bag: the promotions behind its codes and those that run without one. */
export async function findOffers(
  db: Database,
  { codes, ownOrderId, anew, now }: OfferedTo,
): Promise<OfferedPromotion[]> {
  const [entered, running, own] = await Promise.all([
    codes.length > 0
      ? db.promotionCode.findMany({
          where: { code: { in: [...codes] } },
          select: { code: true, promotion: true },
        })
      : [],
    anew ? readAutomatic(db, now) : rememberAutomatic('', now, () => readAutomatic(db, now)),
    ownOrderId
      ? db.promotionClaim.findMany({
          where: { orderId: ownOrderId, releasedAt: null },
          select: { promotionId: true },
        })
      : [],
  ])
  const owned = new Set(own.map(({ promotionId }) => promotionId))
  const offers = [
    ...entered.map(({ code, promotion }) => ({ code, promotion: Promotion.parse(promotion) })),
    ...running.map((promotion) => ({ code: null, promotion })),
  ]
  return offers.map(({ code, promotion }) => ({
    code,
    promotion: owned.has(promotion.id) ? { ...promotion, uses: promotion.uses - 1 } : promotion,
  }))
}

const rememberAutomatic = shortMemory<Promotion[]>({ milliseconds: 5_000, size: 1 })

/** So that this process shows at once what staff changed; others do within five seconds. */
export const forgetAutomatic = rememberAutomatic.forget

async function readAutomatic(db: Database, now: Date): Promise<Promotion[]> {
  const rows = await db.promotion.findMany({
    where: {
      automatic: true,
      active: true,
      AND: [
        { OR: [{ startsAt: null }, { startsAt: { lte: new Date(now.getTime() + SOON_MS) } }] },
        { OR: [{ endsAt: null }, { endsAt: { gt: now } }] },
      ],
    },
    orderBy: [{ priority: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
    take: MOST_AUTOMATIC,
  })
  return Promotion.array().parse(rows)
}

/** How often this customer ordered, cancelled orders aside, and used each of the promotions before, other bags only. One query. */
export async function countCustomerUses(
  db: Database,
  { email, promotionIds, bagId }: { email: string; promotionIds: string[]; bagId: string },
): Promise<{ orderCount: number; uses: Record<string, number> }> {
  const [counts] = await db.$queryRaw<{ orderCount: number; uses: Record<string, number> }[]>`
    SELECT
      (SELECT count(*)::int FROM "Order"
       WHERE lower("email") = lower(${email}) AND "paidAt" IS NOT NULL AND "status" <> 'cancelled'
         AND "bagId" <> ${bagId}::uuid) AS "orderCount",
      (SELECT coalesce(jsonb_object_agg(used."promotionId", used."times"), '{}') FROM (
         SELECT c."promotionId", count(*)::int AS "times"
         FROM "PromotionClaim" c JOIN "Order" o ON o."id" = c."orderId"
         WHERE c."promotionId" = ANY (${promotionIds}::uuid[]) AND c."email" = lower(${email})
           AND c."releasedAt" IS NULL AND o."bagId" <> ${bagId}::uuid
         GROUP BY 1
       ) used) AS "uses"`
  return counts ?? { orderCount: 0, uses: {} }
}
