import { expect, test } from 'vitest'
import { fitReason, inSentence } from '#app/catalog/fit-reason'

const product = {
  concerns: [
    { slug: 'pores', name: 'Look of pores' },
    { slug: 'oil', name: 'Oil and shine' },
    { slug: 'blackheads', name: 'Blackheads' },
  ],
  skinTypes: [{ slug: 'oily', name: 'Oily' }],
  ingredients: [
    { strength: '10%', ingredient: { slug: 'niacinamide', plainName: 'Niacinamide' } },
    { strength: null, ingredient: { slug: 'zinc-pca', plainName: 'Zinc PCA' } },
  ],
}
const nothing = { concern: [], skin: [], ingredient: [] }

test.each([
  ['nothing', nothing, 'For the look of pores\u00a0· 10% niacinamide'],
  ['a skin type', { ...nothing, skin: ['oily'] }, 'For oily skin\u00a0· 10% niacinamide'],
  [
    'two things',
    { ...nothing, skin: ['oily'], concern: ['blackheads', 'oil'] },
    'For oily skin and oil and shine\u00a0· 10% niacinamide',
  ],
  ['a concern', { ...nothing, concern: ['blackheads'] }, 'For blackheads\u00a0· 10% niacinamide'],
  [
    'an ingredient',
    { ...nothing, ingredient: ['zinc-pca'] },
    'Zinc PCA\u00a0· for the look of pores',
  ],
  ['a word', { ...nothing, words: ['zinc'] }, 'Zinc PCA\u00a0· for the look of pores'],
  ['another skin', { ...nothing, skin: ['dry'] }, 'For the look of pores\u00a0· 10% niacinamide'],
])('asked for %s, it names what fits', (_, asked, reason) => {
  expect(fitReason(product, asked)).toBe(reason)
})

test('a product of which nothing is known has no reason to give', () => {
  expect(fitReason({ concerns: [], skinTypes: [], ingredients: [] }, nothing)).toBe('')
})

test.each([
  ['Look of lines', 'the look of lines'],
  ['Vitamin C', 'vitamin C'],
  ['PHA (gluconolactone)', 'PHA (gluconolactone)'],
  ['2% something', '2% something'],
])('%s within a sentence is %s', (name, words) => {
  expect(inSentence(name)).toBe(words)
})
