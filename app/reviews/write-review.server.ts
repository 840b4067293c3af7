import { hasLeft } from './has-left.server'
import { lockOrder } from '#app/orders/lock-order.server'
import { countedNetwork } from '#app/http/network-of'
import { db, type Prisma, type Transaction } from '#app/platform/database.server'
import { isWithinLimit } from '#app/platform/throttle.server'
import { adjustRatings } from './adjust-ratings.server'
import { reportable, reportBeforeGone } from './report-before-gone.server'
import type { ReviewForm } from './review-form'
import { editableUntil, reviewableFrom } from './review-times'

const PER_ORDER = { what: 'review:order', most: 20, minutes: 60 }
const PER_NETWORK = { what: 'review:network', most: 60, minutes: 60 }

interface Bought {
  orderId: string
  productId: string
}

export type WriteOutcome =
  /** It waits for the shop to look at it. */
  | 'written'
  /** The same words are there: an earlier press did it. */
  | 'already'
  | 'not-yet'
  /** The time to change it is over. */
  | 'closed'
  /** The review changed since the form began. */
  | 'changed'
  | 'unknown-skin-type'
  | 'slow-down'

/**
 * Writes what the shopper says of a product of this order, or changes what they said; it is shown once the
 * shop has looked at it, and what was shown is not until then. One review for a product and order, however
 * many lines and presses. Only what left the shop counts as bought: nobody has seen what was refunded before. Who works here is marked as such, ticked or not.
 * Refuses: see WriteOutcome; 'slow-down' after 20 tries for an order or 60 from a network in an hour.
 */
export function writeReview(
  { orderId, productId }: Bought,
  form: ReviewForm,
  { clientAddress, now }: { clientAddress: string; now: Date },
): Promise<WriteOutcome> {
  return db.$transaction(async (tx) => {
    if (!(await isWithinLimit(tx, PER_NETWORK, countedNetwork(clientAddress), now)))
      return 'slow-down'
    if (!(await isWithinLimit(tx, PER_ORDER, orderId, now))) return 'slow-down'

    await lockOrder(tx, orderId)
    const order = await readOrder(tx, { orderId, productId })
    const stored = await tx.review.findUnique({
      where: { orderId_productId: { orderId, productId } },
      include: reportable,
    })
    const from = reviewableFrom(order)
    const [line] = order.lines
    if (!from || from > now || !line) return 'not-yet'
    const words = await readWords(tx, order.email, form)
    if (!words) return 'unknown-skin-type'

    if (!stored) {
      await tx.review.create({
        data: {
          ...words,
          orderId,
          productId,
          orderLineId: line.id,
          writtenAt: now,
          changedAt: now,
        },
      })
      return 'written'
    }
    if (isSame(stored, words)) return 'already'
    if (stored.version !== form.version) return 'changed'
    const until = editableUntil(stored)
    if (until && until <= now) return 'closed'
    return rewrite(tx, stored, words, now)
  })
}

function readOrder(tx: Transaction, { orderId, productId }: Bought) {
  return tx.order.findUniqueOrThrow({
    where: { id: orderId },
    select: {
      status: true,
      email: true,
      deliveredAt: true,
      lines: {
        where: { variant: { productId }, ...hasLeft() },
        orderBy: { position: 'asc' },
        take: 1,
        select: { id: true },
      },
    },
  })
}

async function readWords(tx: Transaction, email: string, form: ReviewForm) {
  const { stars, title, text, displayName, usedFor = null, skinType: slug } = form
  const skinType = slug ? await tx.skinType.findUnique({ where: { slug } }) : null
  if (slug && !skinType) return null
  const staff = await tx.staffUser.count({
    where: { email: { equals: email, mode: 'insensitive' } },
  })
  return {
    ...{ stars, title, text, displayName, usedFor },
    skinTypeId: skinType?.id ?? null,
    insider: form.insider || staff > 0,
  }
}

type Stored = Prisma.ReviewGetPayload<{ include: typeof reportable }>
type Words = NonNullable<Awaited<ReturnType<typeof readWords>>>

function isSame(stored: Stored, words: Words): boolean {
  const names = Object.keys(words) as (keyof Words)[]
  return stored.status !== 'withdrawn' && names.every((name) => stored[name] === words[name])
}

/**
 * Taken off the page until the shop has looked again; one that was withdrawn counts as new. Words that told of a
 * reaction and that nobody has seen yet go to care as they were.
 */
async function rewrite(tx: Transaction, stored: Stored, words: Words, now: Date) {
  const { id, productId, stars, status } = stored
  const locked = await tx.review.updateMany({
    where: { id, version: stored.version },
    data: {
      ...words,
      status: 'waiting',
      refusal: null,
      sentToCareAt: null,
      decidedAt: null,
      changedAt: now,
      version: { increment: 1 },
      ...(status === 'withdrawn' ? { writtenAt: now } : {}),
    },
  })
  if (locked.count === 0) return 'changed'
  await reportBeforeGone(tx, stored, { takenBack: false, now })
  if (status === 'published') await adjustRatings(tx, [{ productId, stars, by: -1 }])
  return 'written'
}
