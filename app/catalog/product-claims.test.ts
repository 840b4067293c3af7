import { expect, test } from 'vitest'
import { claimsOnPage, claimsSaidOf, type SpokenOf } from './product-claims'

const product = (changes: Partial<SpokenOf> = {}): SpokenOf => ({
  ...{ name: 'Acne Fighting Gel', regulatoryClass: 'otc_drug', inciStatus: 'full', tags: [] },
  ...changes,
})
const phrases = (text: string, of: SpokenOf) => claimsSaidOf(text, of).map(({ phrase }) => phrase)

test('only an acne drug treats acne: a sunscreen does not, nor does a cosmetic with its active', () => {
  const tags = ['otc_acne']
  expect(phrases('Treats acne.', product({ tags }))).toEqual([])
  expect(phrases('Treats acne.', product({ tags: ['spf'] }))).toEqual(['Treats acne'])
  expect(phrases('Treats acne.', product({ regulatoryClass: 'cosmetic', tags }))).toEqual([
    'Treats acne',
  ])
})

test('what the maker calls it is not the shop’s claim', () => {
  expect(phrases('Acne Fighting Gel is light.', product())).toEqual([])
})

test('every field in which the shop speaks is looked at', () => {
  const words = {
    ...{ summary: 'Shrinks pores.', description: 'It shrinks pores.', howToUse: 'Use daily.' },
    ...{ warnings: 'Do not swallow.', claimNote: 'It tightens skin.' },
  }
  expect(claimsOnPage(words, product()).map(({ field }) => field)).toEqual([
    ...['summary', 'description', 'claimNote'],
  ])
})
