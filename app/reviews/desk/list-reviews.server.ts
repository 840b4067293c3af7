import { formatOrderNumber } from '#app/orders/order-number'
import { db, type Prisma } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import type { FlagKind } from '../flag-rules'
import { findReviewFlags, wordsOf } from '../review-flags'
import type { ReviewSearch } from './review-views'

const PAGE = 50

/**
 * A page of 50 reviews, those first that have waited longest; `next` is the `after` of the next page, or null.
 * Five queries at most, however many there are. Undefined for who may not
 * read reviews.
 */
export async function listReviews(actor: Actor, { view, stars, product, after }: ReviewSearch) {
  if (!may(actor, 'reviews:read')) return undefined
  const where: Prisma.ReviewWhereInput = {
    status: view,
    ...(stars ? { stars } : {}),
    ...(product ? { product: named(product) } : {}),
    ...(await behind(after)),
  }
  const found = await db.review.findMany({
    where,
    orderBy: [{ changedAt: 'asc' }, { id: 'asc' }],
    take: PAGE + 1,
    select: {
      id: true,
      stars: true,
      title: true,
      text: true,
      refusal: true,
      reply: true,
      sentToCareAt: true,
      changedAt: true,
      order: { select: { number: true } },
      product: { select: { name: true, regulatoryClass: true, tags: true } },
    },
  })
  const reviews = found.slice(0, PAGE).map(({ text, order, product: about, reply, ...review }) => ({
    ...review,
    product: about.name,
    order: formatOrderNumber(order.number),
    hasReply: reply !== null,
    flags: kindsOf(findReviewFlags(wordsOf({ title: review.title, text }), about)),
  }))
  return { reviews, next: found.length > PAGE ? (reviews.at(-1)?.id ?? null) : null }
}

/** Behind a review, which may have left the view since; all of them where it is gone. */
async function behind(id: string | null): Promise<Prisma.ReviewWhereInput> {
  const last = id && (await db.review.findUnique({ where: { id }, select: { changedAt: true } }))
  if (!last) return {}
  const { changedAt } = last
  return { OR: [{ changedAt: { gt: changedAt } }, { changedAt, id: { gt: id } }] }
}

/** The database would take a % or _ for any letters. */
function named(words: string): Prisma.ProductWhereInput {
  return { name: { contains: words.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } }
}

export type ListedReview = NonNullable<Awaited<ReturnType<typeof listReviews>>>['reviews'][number]

function kindsOf(flags: readonly { kind: FlagKind }[]): FlagKind[] {
  return [...new Set(flags.map(({ kind }) => kind))]
}

/** How many wait to be read, and the first few, the longest waiting first. Two queries. */
export async function oldestReviews(few: number) {
  const where = { status: 'waiting' as const }
  const [count, reviews] = await Promise.all([
    db.review.count({ where }),
    db.review.findMany({
      where,
      orderBy: [{ changedAt: 'asc' }, { id: 'asc' }],
      take: few,
      select: { id: true, stars: true, changedAt: true, product: { select: { name: true } } },
    }),
  ])
  return { count, reviews }
}
