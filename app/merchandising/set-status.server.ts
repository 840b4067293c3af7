import type { Transaction } from '#app/platform/database.server'
import type { AuditAction } from '#app/staff/audit'
import type { Actor } from '#app/staff/permissions'
import { recordAudits } from '#app/staff/record-audit.server'
import type { Status } from './product-query'

const ACTIONS: Record<Status, AuditAction> = {
  active: 'product.published',
  archived: 'product.archived',
  draft: 'product.drafted',
}

export interface StatusChange {
  id: string
  from: Status
  to: Status
  /** The schedule that it is put back on; off any unless told. */
  schedule?: { publishAt: Date; publishById: string } | undefined
}

/**
 * Sets each product's status, its version and the shop's lists, and tells the trail of each, with `cause` where
 * something asked for many. Whoever calls has checked the right, holds the products, and knows that each may be on
 * sale that is to be. Four statements.
 */
export async function setStatus(
  tx: Transaction,
  actor: Actor,
  changes: readonly StatusChange[],
  now: Date,
  cause: { import?: string } = {},
): Promise<void> {
  if (changes.length === 0) return
  const ids = changes.map(({ id }) => id)
  const named = await tx.$queryRaw<{ id: string; name: string }[]>`
    UPDATE "Product" p SET "status" = change."to"::"ProductStatus", "version" = p."version" + 1,
      "updatedAt" = ${now}, "publishAt" = change."at", "publishById" = change."by",
      "publishedAt" = CASE WHEN change."to" = 'active' THEN coalesce(p."publishedAt", ${now}) ELSE p."publishedAt" END
    FROM unnest(${ids}::uuid[], ${changes.map(({ to }) => to)}::text[],
      ${changes.map(({ schedule }) => schedule?.publishAt.toISOString() ?? null)}::timestamptz[],
      ${changes.map(({ schedule }) => schedule?.publishById ?? null)}::uuid[]) AS change ("id", "to", "at", "by")
    WHERE p."id" = change."id" RETURNING p."id", p."name"`
  const names = new Map(named.map(({ id, name }) => [id, name]))
  await recordAudits(
    tx,
    actor,
    changes.map(({ id, from, to, schedule }) => ({
      action: ACTIONS[to],
      record: { kind: 'product', id, name: names.get(id) ?? id },
      before: { status: from },
      after: {
        ...{ status: to, ...cause },
        ...(schedule ? { publishAt: schedule.publishAt.toISOString() } : {}),
      },
    })),
    now,
  )
  await tx.$executeRaw`SELECT refresh_listing(${ids}::uuid[])`
}
