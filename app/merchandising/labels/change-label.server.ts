import { db, type Transaction } from '#app/platform/database.server'
import { moveInOrder, type Move, type MoveOutcome } from '#app/platform/move-in-order.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { holdLabel } from './find-labels.server'
import { LABEL_KINDS, NAMED_BY_SHOP, type LabelKind } from './label'
import { refreshLists } from './save-label.server'

/** Moves a category or a concern by one in the order in which shoppers see them. */
export function moveLabel(
  actor: Actor,
  kind: LabelKind,
  move: Move,
  now: Date,
): Promise<MoveOutcome | { kind: 'not-allowed' }> {
  if (!may(actor, 'catalog:write')) return Promise.resolve({ kind: 'not-allowed' })
  return db.$transaction(async (tx) => {
    const outcome = await moveInOrder(tx, LABEL_KINDS[kind].table, move)
    if (outcome.kind !== 'moved') return outcome
    const { from, to, name } = outcome
    const record = { kind, id: move.id, name }
    const change = { before: { place: from + 1 }, after: { place: to + 1 } }
    await recordAudit(tx, actor, { action: 'label.moved', record, ...change }, now)
    if (kind === 'concern') await refreshLists(tx, kind, move.id)
    return outcome
  })
}

export type RemoveLabelOutcome =
  | { kind: 'removed' }
  | { kind: 'not-allowed' }
  /** What stands in the way, in words. */
  | { kind: 'used'; name: string; by: string[] }

/** Removes a category or a concern that nothing uses. A second press finds it removed. */
export function removeLabel(
  actor: Actor,
  kind: LabelKind,
  id: string,
  now: Date,
): Promise<RemoveLabelOutcome> {
  if (!may(actor, 'catalog:write')) return Promise.resolve({ kind: 'not-allowed' })
  return db.$transaction(async (tx): Promise<RemoveLabelOutcome> => {
    // Whoever gives it to a product waits meanwhile.
    const [label] = await holdLabel(tx, kind, { id, slug: '' })
    if (!label) return { kind: 'removed' }
    const { name, slug, intro } = label
    const by = await usesOf(tx, kind, { id, slug })
    if (by.length > 0) return { kind: 'used', name, by }
    if (kind === 'category') await tx.category.delete({ where: { id } })
    else await tx.concern.delete({ where: { id } })
    const record = { kind, id, name } as const
    const before = { Name: name, Address: slug, Summary: intro }
    await recordAudit(tx, actor, { action: 'label.removed', record, before }, now)
    return { kind: 'removed' }
  })
}

async function usesOf(
  tx: Transaction,
  kind: LabelKind,
  { id, slug }: { id: string; slug: string },
): Promise<string[]> {
  const products =
    kind === 'category'
      ? await tx.product.count({ where: { categoryId: id } })
      : await tx.product.count({ where: { concerns: { some: { id } } } })
  const promotions =
    kind === 'category' ? await tx.promotion.count({ where: { categorySlugs: { has: slug } } }) : 0
  // "serum" is not used where "serums" is.
  const link = `[?&]${LABEL_KINDS[kind].filter}=${slug}(?![a-z0-9-])`
  const guides = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT "guideId")::int AS "count" FROM "GuideVersion"
    WHERE "status" <> 'superseded' AND "blocks"::text ~ ${link}`
  return [
    ...amount(products, 'product'),
    ...amount(promotions, 'promotion'),
    ...amount(guides[0]?.count ?? 0, 'guide'),
    ...(NAMED_BY_SHOP[kind].includes(slug) ? ['the shop’s menu, rules or routine'] : []),
  ]
}

function amount(count: number, one: string): string[] {
  return count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${one}s`]
}
