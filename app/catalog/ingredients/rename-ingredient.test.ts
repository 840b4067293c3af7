import { expect, test } from 'vitest'
import { renameIngredient } from './rename-ingredient'

test.each([
  ['Water, Niacinamid, Glycerin', 'Water, Niacinamide, Glycerin'],
  ['Niacinamid, Niacinamide', 'Niacinamide, Niacinamide'],
  [
    'Niacinamid 5%, 2% Niacinamid*, Water/Niacinamid',
    'Niacinamide 5%, 2% Niacinamide*, Water/Niacinamide',
  ],
  ['Water\nNiacinamid\nGlycerin', 'Water\nNiacinamide\nGlycerin'],
  [
    'Ascorbyl Niacinamid, Niacinamid Salt, Di-Niacinamid',
    'Ascorbyl Niacinamid, Niacinamid Salt, Di-Niacinamid',
  ],
])('the whole name is written anew, and no other: %j', (list, renamed) => {
  expect(renameIngredient(list, 'Niacinamid', 'Niacinamide')).toBe(renamed)
})

test('names with signs of their own are names too', () => {
  expect(renameIngredient('CI 77491 (Iron $Oxides)', 'CI 77491 (Iron $Oxides)', '$& +')).toBe(
    '$& +',
  )
})
