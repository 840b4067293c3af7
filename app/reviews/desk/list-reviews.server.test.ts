import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aBoughtProduct, aReview, daysAgo } from '#tests/factories/review'
import { aStaffMember } from '#tests/factories/staff'
import { aVariant } from '#tests/factories/stock'
import { queriesOf } from '#tests/setup/count-queries'
import { withdrawReview } from '../withdraw-review.server'
import { listReviews, oldestReviews } from './list-reviews.server'
import { readRefusalSpread } from './refusal-spread.server'
import { refuseReview } from './refuse-review.server'
import { parseReviewSearch, reviewListHref } from './review-views'

const now = new Date()
const START = daysAgo(5).getTime()
const OWNER = { id: randomUUID(), name: 'Olive', role: 'owner', locationId: null } as const
const list = async (search = '') =>
  (await listReviews(OWNER, parseReviewSearch(new URLSearchParams(search))))!

/** This many reviews that wait, each a minute younger than the one before. */
async function waitingReviews(count: number) {
  const { orderId, productId, lineId } = await aBoughtProduct()
  const { id: _id, ...columns } = await db.product.findUniqueOrThrow({ where: { id: productId } })
  const products = await db.product.createManyAndReturn({
    data: Array.from({ length: count }, (_, index) => ({ ...columns, slug: `serum-${index}` })),
  })
  await db.review.createMany({
    data: products.map(({ id }, index) => ({
      ...{ productId: id, orderId, orderLineId: lineId, stars: (index % 5) + 1 },
      ...{ title: `Review ${index}`, text: 'A review of some length.', displayName: 'Sam' },
      writtenAt: daysAgo(5),
      changedAt: new Date(START + index * 60_000),
    })),
  })
}

test('what has waited longest comes first, page by page, with as many queries for many as for few', async () => {
  await waitingReviews(120)
  const titles: string[] = []
  let after: string | null = ''
  while (after !== null) {
    const page: Awaited<ReturnType<typeof list>> = await list(`after=${after}`)
    titles.push(...page.reviews.map(({ title }) => title))
    after = page.next
  }
  expect(titles).toEqual(Array.from({ length: 120 }, (_, index) => `Review ${index}`))
  expect((await queriesOf(() => list())).length).toBeLessThanOrEqual(4)
  expect(await oldestReviews(5)).toMatchObject({
    count: 120,
    reviews: [{ stars: 1 }, {}, {}, {}, {}],
  })
})

test('no review is passed over when the last one of a page is decided meanwhile', async () => {
  await waitingReviews(52)
  const { reviews, next } = await list()
  await db.review.update({ where: { id: next! }, data: { status: 'published', decidedAt: now } })
  const rest = await list(`after=${next}`)
  expect(reviews.at(-1)?.title).toBe('Review 49')
  expect(rest.reviews.map(({ title }) => title)).toEqual(['Review 50', 'Review 51'])
})

test('the list is chosen by state, stars and words of the product’s name', async () => {
  const mask = await aVariant({ productName: 'Clay Mask' })
  await aReview({ stars: '1', title: 'One', text: 'A rash came on the second day.' }, { of: mask })
  await aReview({ stars: '5', title: 'Five' })
  const titles = async (search: string) => (await list(search)).reviews.map(({ title }) => title)
  expect(await titles('product=CLAY')).toEqual(['One'])
  expect(await titles('stars=5')).toEqual(['Five'])
  expect(await titles('stars=5&product=clay')).toEqual([])
  expect(await titles('product=%25')).toEqual([])
  expect(await titles('view=published')).toEqual([])
  expect(await titles(`after=${randomUUID()}`)).toEqual(['One', 'Five'])
  expect(await titles('view=withdrawn&stars=9&after=nonsense')).toEqual(['One', 'Five'])
  expect((await list('stars=1')).reviews[0]).toMatchObject({ flags: ['adverse'] })
  const search = parseReviewSearch(new URLSearchParams('view=refused&stars=2&product=a&after=x'))
  expect(reviewListHref(search, { stars: null })).toBe('/admin/reviews?view=refused&product=a')
})

test('the spread counts refusals by stars, those included that were withdrawn afterwards', async () => {
  const olive = await aStaffMember('owner')
  const refused = await aReview({ stars: '1' })
  await refuseReview(olive, { reviewId: refused.id, version: 1, reason: 'foul' }, now)
  await withdrawReview(refused, now)
  await withdrawReview(await aReview({ stars: '2' }), now)
  await aReview({ stars: '5' })
  const spread = (await readRefusalSpread(olive))!
  expect(spread.map(({ stars }) => stars)).toEqual([5, 4, 3, 2, 1])
  expect(spread[0]).toEqual({ stars: 5, waiting: 1, published: 0, refused: 0 })
  expect(spread[3]).toEqual({ stars: 2, waiting: 0, published: 0, refused: 0 })
  expect(spread[4]).toEqual({ stars: 1, waiting: 0, published: 0, refused: 1 })
})
