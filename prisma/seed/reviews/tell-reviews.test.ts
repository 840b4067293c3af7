import { expect, test } from 'vitest'
import { findReviewFlags, wordsOf } from '#app/reviews/review-flags'
import { ReviewForm } from '#app/reviews/review-form'
import { products } from '#prisma/seed/catalog/products'
import { pastOrders } from '#prisma/seed/orders/history'
import { reviewSeeds, tellReviews } from './tell-reviews'

const NOW = new Date('2026-11-23T12:00:00Z')
const DAY_MS = 86_400_000
const rows = tellReviews(pastOrders(products), NOW)
const everySeed = Object.entries(reviewSeeds).flatMap(([slug, seeds]) =>
  seeds.map((seed) => ({ slug, ...seed })),
)
const productOf = (slug: string) => {
  const found = products.find((product) => product.slug === slug)
  if (!found) throw new Error(`The demo shop has no ${slug}`)
  return { ...found, tags: found.tags as readonly string[] }
}

test('there are reviews of all stars, some that wait, one that was refused and two with a reply', () => {
  expect(rows.length).toBeGreaterThanOrEqual(58)
  const counts = [1, 2, 3, 4, 5].map((stars) => rows.filter((row) => row.stars === stars).length)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(5)
  expect(rows.filter(({ status }) => status === 'waiting')).toHaveLength(4)
  expect(rows.filter(({ status }) => status === 'refused')).toHaveLength(1)
  expect(rows.filter(({ reply }) => reply)).toHaveLength(2)
})

test.each(everySeed)('$slug: “$title” could have been sent by the shop’s own form', (seed) => {
  const { stars, title, text, skin: skinType, usedFor } = seed
  const typed = { intent: 'write', version: '0', stars: String(stars), title, text }
  const sent = ReviewForm.parse({ ...typed, displayName: 'Maya T.', skinType, usedFor })
  expect(sent).toMatchObject({ title, text })
})

test('what is shown claims nothing, tells of no reaction and reaches nobody; what waits gives staff something to find', () => {
  const kindsOf = ({ slug, ...seed }: (typeof everySeed)[number]) =>
    findReviewFlags(wordsOf(seed), productOf(slug)).map(({ kind }) => kind)
  for (const seed of everySeed.filter(({ state }) => state === undefined)) {
    expect(kindsOf(seed), seed.title).toEqual([])
    if (seed.reply)
      expect(
        findReviewFlags(seed.reply, productOf(seed.slug)).map(({ kind }) => kind),
      ).not.toContain('claim')
  }
  const waiting = new Set(everySeed.filter(({ state }) => state === 'waiting').flatMap(kindsOf))
  expect(waiting).toEqual(new Set(['adverse', 'claim']))
  expect(everySeed.filter(({ state }) => typeof state === 'object').flatMap(kindsOf)).toContain(
    'link',
  )
})

test('nobody reviews a product twice, and nothing is from before it could be', () => {
  const writers = rows.map(({ productId, displayName }) => `${productId} ${displayName}`)
  expect(new Set(writers).size).toBe(rows.length)
  for (const { writtenAt, decidedAt } of rows) {
    expect(new Date(writtenAt) < NOW).toBe(true)
    if (decidedAt) expect(new Date(decidedAt) < NOW).toBe(true)
    expect(NOW.getTime() - new Date(writtenAt).getTime()).toBeLessThan(365 * DAY_MS)
  }
})
