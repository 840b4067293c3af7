import { expect, test } from 'vitest'
import { originOf, pathOf } from './origin'

test.each([
  ['/guides/large-pores', 'guide', 'large-pores'],
  ['/guides', 'other', null],
  ['/guides/Large%20Pores', 'other', null],
  [`/guides/${'a'.repeat(81)}`, 'other', null],
  ['/guides/large-pores/more', 'other', null],
  ['/products/calm-serum', 'product', null],
  ['/products', 'list', null],
  ['/routine', 'routine', null],
  ['/search', 'search', null],
  ['/plan', 'plan', null],
  ['/', 'other', null],
  ['https://elsewhere.example/guides/x', 'other', null],
  [undefined, 'other', null],
])('what comes from %s is from: %s', (path, origin, originSlug) => {
  expect(originOf(path)).toEqual({ origin, originSlug })
})

test('what is put back is from where it was from', () => {
  for (const path of ['/guides/large-pores', '/products/it', '/products', '/routine', '/plan', '/'])
    expect(originOf(pathOf(originOf(path)))).toEqual(originOf(path))
  expect(pathOf({ origin: null, originSlug: null })).toBeUndefined()
})
