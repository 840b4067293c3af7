import { expect, test } from 'vitest'
import { nearestWord, searchWords, textQuery } from '#app/catalog/search-words'

test.each([
  ['Kiehl’s 2% BHA', ['kiehls', '2', 'bha']],
  ['Crème & crème', ['creme']],
  ['  ', []],
  ["'); DROP TABLE", ['drop', 'table']],
  ['a b c d e f g h i j', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
])('%j has the words %j', (q, words) => {
  expect(searchWords(q)).toEqual(words)
})

test('words match from their beginning, figures and short words as they are', () => {
  expect(textQuery(['niacin', '10', 'ha'], 'all')).toBe('niacin:* & 10 & ha')
  expect(textQuery(['clay', 'mask'], 'any')).toBe('clay:* | mask:*')
})

const vocabulary = [
  'niacinamide',
  'retinol',
  'salicylic',
  'cleanser',
  'cleansers',
  'zinc',
  'ordinary',
]

test.each([
  ['niacinimide', 'niacinamide'],
  ['nicaniamide', 'niacinamide'],
  ['retinal', 'retinol'],
  ['salycilic', 'salicylic'],
  ['clenser', 'cleanser'],
  ['cleasner', 'cleanser'],
  ['ordinry', 'ordinary'],
  ['zink', 'zinc'],
  ['moon', undefined],
  ['zin', undefined],
  ['x'.repeat(100), undefined],
])('%j was meant as %j', (typed, meant) => {
  expect(nearestWord(typed, vocabulary)).toBe(meant)
})
