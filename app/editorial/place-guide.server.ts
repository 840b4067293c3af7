import { z } from 'zod'
import { inDigits } from '#app/http/whole-number'
import { Slug } from '#app/guides/guide-sources'
import { db, Prisma, type Transaction } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { fingerprint } from './fingerprint.server'

export const GuidePlace = z.object({
  slug: Slug.optional(),
  /** Its place in the list, from 1. */
  place: inDigits(
    z.coerce.number('Enter a whole number').int().min(1, 'The first is 1').max(9_999),
  ),
})

export type PlaceOutcome =
  | { kind: 'placed' }
  /** Somebody moved it, or gave it another address, since the form was opened. */
  | { kind: 'changed' }
  | { kind: 'taken' }
  /** Readers and search engines know its address already. */
  | { kind: 'address-is-known' }
  | { kind: 'gone' }
  | { kind: 'not-allowed' }

interface Placing extends z.infer<typeof GuidePlace> {
  guideId: string
  /** What the form was opened on: seenPlace(). */
  seen: string
}

/** What a form of a guide's address and place was opened on. */
export function seenPlace({ slug, place }: { slug: string; place: number }): string {
  return fingerprint([slug, place])
}

/** Gives a guide another place among the others, at once, and while nobody has read it another address. */
export async function placeGuide(actor: Actor, placing: Placing, now: Date): Promise<PlaceOutcome> {
  if (!may(actor, 'guides:write')) return { kind: 'not-allowed' }
  try {
    return await db.$transaction((tx) => placeIn(tx, actor, placing, now))
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002')
      return { kind: 'taken' }
    throw error
  }
}

async function placeIn(
  tx: Transaction,
  actor: Actor,
  { guideId, seen, slug, place: to }: Placing,
  now: Date,
): Promise<PlaceOutcome> {
  await tx.$queryRaw`SELECT FROM "Guide" ORDER BY "id" FOR UPDATE`
  const guides = await tx.guide.findMany({
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    select: {
      id: true,
      slug: true,
      versions: { orderBy: { number: 'desc' }, select: { title: true, status: true } },
    },
  })
  const at = guides.findIndex(({ id }) => id === guideId)
  const guide = guides[at]
  if (!guide) return { kind: 'gone' }
  const before = { slug: guide.slug, place: at + 1 }
  const after = { slug: slug ?? guide.slug, place: Math.min(to, guides.length) }
  if (after.slug === before.slug && after.place === before.place) return { kind: 'placed' }
  if (seenPlace(before) !== seen) return { kind: 'changed' }
  if (after.slug !== before.slug && guide.versions.some(({ status }) => status !== 'draft'))
    return { kind: 'address-is-known' }
  const order = guides.toSpliced(at, 1).toSpliced(after.place - 1, 0, guide)
  await tx.$executeRaw`
    UPDATE "Guide" g SET "position" = o."position" - 1
    FROM unnest(${order.map(({ id }) => id)}::uuid[]) WITH ORDINALITY AS o ("id", "position")
    WHERE g."id" = o."id"`
  await tx.guide.update({ where: { id: guideId }, data: { slug: after.slug } })
  const record = { kind: 'guide', id: guideId, name: guide.versions[0]?.title ?? '' } as const
  await recordAudit(tx, actor, { action: 'guide.placed', record, before, after }, now)
  return { kind: 'placed' }
}
