import { db } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { stateOf, type PromotionState } from '#app/promotions/promotion-state'
import { termsInWords } from '#app/promotions/promotion-words'
import { namesOf } from './covered-names.server'
import { LIST_VIEWS, type ListView } from './list-views'

const PAGE = 50

/**
 * A page of 50 promotions, the newest first, each with its state and its terms in words; `next` is the `before`
 * of the next page, or null. Three queries. Undefined for who may not see them.
 */
export async function listPromotions(
  actor: Actor,
  view: ListView,
  before: string | null,
  now: Date,
) {
  if (!may(actor, 'promotions:read')) return undefined
  const found = await db.promotion.findMany({
    where: { AND: [LIST_VIEWS[view].where(now), before ? { id: { lt: before } } : {}] },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
    include: { codes: { orderBy: { code: 'asc' }, select: { code: true } } },
  })
  const rows = found.slice(0, PAGE)
  const names = await namesOf(rows)
  const promotions = rows.map((row) => ({
    id: row.id,
    name: row.name,
    state: stateOf(row, now) satisfies PromotionState,
    words: termsInWords({ ...row, ...names(row) }),
    automatic: row.automatic,
    codes: row.codes.map(({ code }) => code),
    uses: row.uses,
    usesLimit: row.usesLimit,
  }))
  return { promotions, next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null }
}

export type ListedPromotion = NonNullable<
  Awaited<ReturnType<typeof listPromotions>>
>['promotions'][number]
