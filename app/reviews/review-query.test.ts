import { expect, test } from 'vitest'
import { ANY_REVIEW, parseReviewQuery, reviewsHref } from './review-query'

const parse = (search: string) => parseReviewQuery(new URLSearchParams(search))

test('an address says which reviews are asked for, and the same address comes out again', () => {
  const query = parse('stars=2&skin=blemish-prone&sort=lowest&page=3')
  expect(query).toEqual({ stars: 2, skin: 'blemish-prone', sort: 'lowest', page: 3 })
  expect(reviewsHref('/products/x', query, { page: 3 })).toBe(
    '/products/x?stars=2&skin=blemish-prone&sort=lowest&page=3#reviews',
  )
  expect(reviewsHref('/products/x', query, { stars: null })).not.toMatch(/stars|page/)
  expect(reviewsHref('/products/x', ANY_REVIEW)).toBe('/products/x#reviews')
})

test.each([
  '',
  'stars=0&page=0',
  'stars=6&page=-1',
  'stars=4.5&sort=funniest&page=1e9',
  'stars=abc&skin=%27%20OR%201=1&sort=constructor&page=NaN',
  `skin=${'a'.repeat(41)}`,
])('what cannot be asked (%s) counts as not said', (search) => {
  expect(parse(search)).toEqual(ANY_REVIEW)
})
