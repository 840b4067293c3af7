import type { Transaction } from '#app/platform/database.server'

/** A product that the guide does not name any more is no broken recommendation of it. */
export async function settleNotices(
  tx: Transaction,
  { slug, named }: { slug: string; named: readonly string[] },
  now: Date,
): Promise<void> {
  const prefix = `sold-out-recommendation:${slug}:`
  await tx.staffNotice.updateMany({
    where: {
      resolvedAt: null,
      occasion: { startsWith: prefix, notIn: named.map((product) => prefix + product) },
    },
    data: { resolvedAt: now },
  })
}
