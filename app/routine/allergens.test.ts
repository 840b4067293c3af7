import { expect, test } from 'vitest'
import { allergensIn } from '#app/routine/allergens'
import { ALLERGENS } from '#app/routine/skin-profile'

const inList = (inciText: string) => allergensIn({ tags: [], ingredientTags: [], inciText })

test.each([
  ['Water, Salix Alba (Willow) Bark Extract', 'salicylates'],
  ['Spiraea Ulmaria (Meadowsweet) Extract', 'salicylates'],
  ['Ethylhexyl Salicylate', 'salicylates'],
  ['Parfum/Fragrance', 'fragrance'],
  ['Limonene', 'essential-oils'],
  ['Alcohol Denat.', 'alcohol'],
  ['Sodium Laureth Sulfate', 'sulfates'],
  ['Prunus Amygdalus Dulcis (Sweet Almond) Oil', 'nuts'],
  ['Glycine Soja (Soybean) Oil', 'soy'],
  ['Cera Alba', 'beeswax'],
  ['Lanolin Alcohol', 'lanolin'],
])('%s is read as %s', (list, allergen) => {
  expect(inList(list)).toContain(allergen)
})

test('tags of the product and of its ingredients count as well', () => {
  expect(allergensIn({ tags: ['bha_trace'], ingredientTags: ['nut'], inciText: '' })).toEqual([
    'salicylates',
    'nuts',
  ])
})

test('a plain list has none', () => {
  expect(inList('Water, Glycerin, Cetyl Alcohol, Niacinamide, Xanthan Gum')).toEqual([])
  expect(Object.keys(ALLERGENS)).toHaveLength(9)
})
