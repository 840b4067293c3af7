import type { Prisma } from '#app/platform/prisma/client'
import { seedId } from '#prisma/seed/seed-id'
import { ofOrders } from './order-steps'
import type { Told } from './told'
import { people } from './write-staff'

/** The trail of what the demo shop's staff did: its orders, reviews, bundles, treatments and studios, oldest first. */
export async function writeTrail(tx: Prisma.TransactionClient): Promise<void> {
  const told = [...(await ofOrders(tx)), ...(await ofReviews(tx)), ...(await ofVersions(tx))]
  const names = new Map(people.map(({ role, name }) => [role, name]))
  await tx.auditEntry.createMany({
    data: told
      .toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.name < b.name ? -1 : 1))
      .map(({ by, kind, id, name, ...row }) => ({
        ...row,
        actorId: seedId('staff', by),
        actorName: names.get(by) ?? by,
        recordKind: kind,
        recordId: id,
        recordName: name,
      })),
  })
}

async function ofReviews(tx: Prisma.TransactionClient): Promise<Told[]> {
  const decided = await tx.review.findMany({
    where: { decidedAt: { not: null }, status: { in: ['published', 'refused'] } },
    select: {
      ...{ id: true, status: true, stars: true, decidedAt: true },
      product: { select: { name: true } },
    },
  })
  return decided.flatMap(({ id, status, stars, decidedAt, product: { name } }): Told[] =>
    decidedAt
      ? [
          {
            ...{ at: decidedAt, by: 'support', kind: 'review', id, name },
            action: status === 'published' ? 'review.published' : 'review.refused',
            before: { status: 'waiting' },
            after: { status, stars },
          },
        ]
      : [],
  )
}

async function ofVersions(tx: Prisma.TransactionClient): Promise<Told[]> {
  const versions = await tx.recordVersion.findMany({
    select: {
      ...{ kind: true, recordId: true, number: true, status: true, value: true },
      ...{ authorId: true, savedAt: true, publishAt: true },
    },
  })
  return versions.map(({ kind, recordId, number, status, value, authorId, savedAt, publishAt }) => {
    const action =
      status === 'draft'
        ? 'content.saved'
        : status === 'scheduled'
          ? 'content.scheduled'
          : 'content.published'
    return {
      at: savedAt,
      by: people.find(({ role }) => seedId('staff', role) === authorId)?.role ?? 'owner',
      ...{ action, kind, id: recordId },
      name: (value as { name: string }).name,
      after: { version: number, ...(publishAt ? { publishAt: publishAt.toISOString() } : {}) },
    }
  })
}
