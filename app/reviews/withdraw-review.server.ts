import { db, type Prisma, type Transaction } from '#app/platform/database.server'
import { writtenBy } from './written-by'
import { adjustRatings } from './adjust-ratings.server'
import { reportable, reportBeforeGone } from './report-before-gone.server'

/**
 * Takes back what a shopper said of a product of this order: its words are gone at once, from the page and
 * from the database, with the shop's answer to them. What may tell of a reaction is mailed to care first. A repeat
 * changes nothing.
 */
export function withdrawReview(
  { orderId, productId }: { orderId: string; productId: string },
  now: Date,
): Promise<void> {
  return db.$transaction((tx) => withdraw(tx, { orderId, productId }, now))
}

/**
 * The same for all that was written with the orders of this address (in lower case): those of its account and
 * those that a guest placed with it. For the transaction that deletes the account, before it lets go of them.
 */
export function withdrawReviewsOf(tx: Transaction, email: string, now: Date): Promise<void> {
  return withdraw(tx, writtenBy(email), now)
}

async function withdraw(tx: Transaction, which: Prisma.ReviewWhereInput, now: Date): Promise<void> {
  const found = await tx.review.findMany({
    where: { AND: [which, { status: { not: 'withdrawn' } }] },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  if (found.length === 0) return
  const ids = found.map(({ id }) => id)
  const locked = await tx.$queryRaw<Taken[]>`
    SELECT "id", "productId", "stars", "status"::text AS "status" FROM "Review"
    WHERE "id" = ANY (${ids}::uuid[]) ORDER BY "id" FOR UPDATE`
  const words = await tx.review.findMany({
    where: { id: { in: ids } },
    include: reportable,
    orderBy: { id: 'asc' },
  })
  const reported: string[] = []
  for (const review of words)
    if (await reportBeforeGone(tx, review, { takenBack: true, now })) reported.push(review.id)
  await tx.review.updateMany({ where: { id: { in: reported } }, data: { sentToCareAt: now } })
  await tx.review.updateMany({
    where: { id: { in: ids }, status: { not: 'withdrawn' } },
    data: { ...NO_WORDS, status: 'withdrawn', decidedAt: now, version: { increment: 1 } },
  })
  const shown = locked.filter(({ status }) => status === 'published')
  await adjustRatings(
    tx,
    shown.map(({ productId, stars }) => ({ productId, stars, by: -1 })),
  )
}

type Taken = { id: string; productId: string; stars: number; status: string }

const NO_WORDS = {
  ...{ title: '', text: '', displayName: '' },
  ...{ skinTypeId: null, usedFor: null, reply: null, repliedAt: null },
}
