import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  listingHref,
  listingParams,
  MAX_SEARCH_LENGTH,
  parseListingQuery,
  withoutFacets,
  withoutValue,
} from '#app/catalog/listing-query'

const parse = (search: string) => parseListingQuery(new URLSearchParams(search))

test('a list without parameters is everything, bestselling first', () => {
  expect(parse('')).toEqual({
    category: [],
    concern: [],
    skin: [],
    brand: [],
    ingredient: [],
    price: [],
    without: [],
    stock: false,
    q: '',
    sort: 'bestselling',
    page: 1,
  })
})

test('an empty form, as a browser without JavaScript sends it, is the same list', () => {
  expect(parse('q=&sort=bestselling')).toEqual(parse(''))
  expect(listingHref('/products', parse('q=&sort=bestselling&page=1'))).toBe('/products')
})

test.each([
  ['sort=cheapest', { sort: 'bestselling' }],
  ['sort=relevance', { sort: 'bestselling' }],
  ['q=acid', { sort: 'relevance' }],
  ['q=acid&sort=name', { sort: 'name' }],
  ['page=-1', { page: 1 }],
  ['page=1e99', { page: 1 }],
  ['page=2.5', { page: 1 }],
  ['page=NaN', { page: 1 }],
  ['page=٣', { page: 1 }],
  ['page=99999999999999999999', { page: 1 }],
  ['category=Serums&category=../x&category=a%00b&category=serums', { category: ['serums'] }],
  ['category[]=serums', { category: [] }],
  ['price=__proto__&price=constructor&price=under-25', { price: ['under-25'] }],
  ['without=toString&without=nuts', { without: ['nuts'] }],
  ['stock=out', { stock: false }],
  ['q=%00%1b%20a%E2%80%8Bb', { q: 'a b' }],
])('%s is read as %j', (search, expected) => {
  expect(parse(search)).toMatchObject(expected)
})

test('a search is cut at 100 signs, never through one', () => {
  const { q } = parse(new URLSearchParams({ q: '🧴'.repeat(500) }).toString())
  expect([...q]).toHaveLength(MAX_SEARCH_LENGTH)
  expect(q.endsWith('🧴')).toBe(true)
})

test('whatever stands in a URL is read without complaint, and its shortest form means the same', () => {
  const name = fc.constantFrom(
    'q',
    'category',
    'concern',
    'brand',
    'price',
    'without',
    'page',
    'sort',
    'stock',
  )
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom('serums', 'under-25', 'nuts', 'in', 'name', 'relevance', '3', '-1', ''),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 60 }), (pairs) => {
      const query = parseListingQuery(new URLSearchParams(pairs))
      expect(parseListingQuery(listingParams(query))).toEqual(query)
    }),
  )
})

test('equal lists have equal addresses, in whatever order they were asked for', () => {
  const href = (search: string) => listingHref('/products', parse(search))
  expect(href('brand=b&brand=a&category=serums&brand=a')).toBe(
    href('category=serums&brand=a&brand=b'),
  )
})

test('changing a filter starts at the first page, turning a page keeps the filters', () => {
  const query = parse('category=serums&page=3')
  expect(listingHref('/products', query, { stock: true })).toBe(
    '/products?category=serums&stock=in',
  )
  expect(listingHref('/products', query, { page: 4 })).toBe('/products?category=serums&page=4')
})

test('a chip takes back its own value only', () => {
  const query = parse('category=serums&category=masks&stock=in&page=2')
  expect(withoutValue(query, 'category', 'masks')).toEqual(parse('category=serums&stock=in'))
  expect(withoutValue(query, 'stock', 'in')).toEqual(parse('category=serums&category=masks'))
  expect(withoutFacets(parse('q=acid&brand=a&sort=name'))).toEqual(parse('q=acid&sort=name'))
})
