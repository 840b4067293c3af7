import { expect, test } from 'vitest'
import type { MetaArgs } from '@remix-run/node'
import { db } from '#app/platform/database.server'
import { productMeta } from '#app/storefront/product-meta'
import { readProductPage } from '#app/storefront/product-page.server'
import { aReview, daysAgo } from '#tests/factories/review'
import { aStaffMember } from '#tests/factories/staff'
import { aVariant } from '#tests/factories/stock'
import { queriesOf } from '#tests/setup/count-queries'
import { publishReview } from '#app/reviews/desk/publish-review.server'
import { refuseReview } from '#app/reviews/desk/refuse-review.server'
import { ANY_REVIEW, type ReviewQuery } from '#app/reviews/review-query'

const now = new Date()
type Asked = Partial<ReviewQuery>

/** A product with eight published reviews, two of dry skin, besides one that waits and one that is refused. */
async function aReviewedProduct() {
  const olive = await aStaffMember('owner')
  await db.skinType.create({ data: { slug: 'dry', name: 'Dry', position: 1 } })
  const serum = await aVariant()
  await aReview({ stars: '1', title: 'Waits' }, { of: serum })
  const refused = await aReview({ stars: '5', title: 'Refused' }, { of: serum })
  await refuseReview(olive, { reviewId: refused.id, version: 1, reason: 'foul' }, now)
  const stars = [5, 5, 4, 3, 3, 2, 1, 1]
  for (const [index, given] of stars.entries()) {
    const skin = index < 2 ? { skinType: 'dry', usedFor: '1-to-3-months' } : {}
    const typed = { stars: String(given), title: `Review ${index}`, ...skin }
    const { id } = await aReview(typed, { of: serum })
    await publishReview(olive, { reviewId: id, version: 1 }, now)
    await db.review.update({ where: { id }, data: { writtenAt: daysAgo(index + 1) } })
  }
  const { slug, productId } = serum
  return {
    productId,
    page: async (asked: Asked = {}) =>
      (await readProductPage({ slug, size: null, reviews: { ...ANY_REVIEW, ...asked } }, now))!,
  }
}

test('a product’s page shows what is published, and counts nothing else', async () => {
  const { page } = await aReviewedProduct()
  const titlesOf = async (asked: Asked) =>
    (await page(asked)).reviews.items.map(({ title }) => title.replace('Review ', '')).join('')
  const { reviews, ...rest } = await page()
  expect(reviews).toMatchObject({
    rating: { average: '3.0', count: 8 },
    spread: [
      { stars: 5, count: 2 },
      { stars: 4, count: 1 },
      { stars: 3, count: 2 },
      { stars: 2, count: 1 },
      { stars: 1, count: 2 },
    ],
    skinTypes: [{ slug: 'dry', name: 'Dry', count: 2 }],
    ...{ total: 8, pageCount: 2 },
  })
  expect(reviews.items[0]).toMatchObject({ skinType: 'Dry', usedFor: '1-to-3-months' })
  expect(JSON.stringify(rest)).not.toContain('rating')

  expect(await titlesOf({})).toBe('012345')
  expect(await titlesOf({ page: 2 })).toBe('67')
  expect(await titlesOf({ page: 3 })).toBe('')
  expect(await titlesOf({ sort: 'lowest' })).toBe('675342')
  expect(await titlesOf({ sort: 'highest' })).toBe('012345')
  expect(await titlesOf({ stars: 3 })).toBe('34')
  expect(await titlesOf({ skin: 'dry' })).toBe('01')
  expect(await titlesOf({ skin: 'dry', stars: 1 })).toBe('')
})

test('reviews cost a product’s page one statement, and none where there are none', async () => {
  const { page } = await aReviewedProduct()
  await page()
  expect(await queriesOf(() => page({ stars: 1, sort: 'lowest' }))).toHaveLength(4)
  const { slug } = await aVariant()
  const empty = () => readProductPage({ slug, size: null }, now)
  expect((await empty())?.reviews).toMatchObject({ rating: null, total: 0, items: [] })
  expect(await queriesOf(empty)).toHaveLength(3)
})

test('search engines are told the average of what is published, and nothing of what is not', async () => {
  const { page } = await aReviewedProduct()
  const matches = [{ data: { shopUrl: 'https://shop.example' } }] as MetaArgs['matches']
  const [told] = productMeta(await page(), matches).flatMap((each) =>
    'script:ld+json' in each ? [each['script:ld+json']] : [],
  )
  expect(told).toMatchObject({ aggregateRating: { ratingValue: '3.0', reviewCount: 8 } })
  const { slug } = await aVariant()
  const unreviewed = (await readProductPage({ slug, size: null }, now))!
  expect(JSON.stringify(productMeta(unreviewed, matches))).not.toContain('aggregateRating')
})
