import { expect, test } from 'vitest'
import { indexIngredients } from './match-ingredient'
import { parseInci } from './parse-inci'

const index = indexIngredients([
  { inciName: 'Water', aliases: ['aqua', 'eau'] },
  { inciName: 'Glycerin', aliases: ['glycerine'] },
  { inciName: '1,2-Hexanediol', aliases: [] },
  { inciName: 'Salicylic Acid', aliases: [] },
  { inciName: 'Niacinamide', aliases: ['vitamin b3'] },
  { inciName: 'Iron Oxides', aliases: ['ci 77491', 'ci 77492'] },
  { inciName: 'Avena Sativa Kernel Flour', aliases: ['avena sativa kernel flour', 'oat'] },
  { inciName: 'Phenoxyethanol', aliases: [] },
])

const read = (text: string) =>
  parseInci(text, index).map(
    ({ labelName, strength, drugActive, mayContain, ingredient }) =>
      `${drugActive ? 'active ' : ''}${mayContain ? 'may ' : ''}${ingredient?.inciName ?? `? ${labelName}`}${strength ? ` ${strength}` : ''}`,
  )

test.each<[what: string, label: string, read: string[]]>([
  ['a plain line', 'Water, Glycerin, Phenoxyethanol.', ['Water', 'Glycerin', 'Phenoxyethanol']],
  ['capitals and needless space', 'WATER ,  GLYCERIN', ['Water', 'Glycerin']],
  ['another spelling', 'Aqua, Glycerine, Vitamin B3', ['Water', 'Glycerin', 'Niacinamide']],
  ['several names for one thing', 'Aqua/Water/Eau, Glycerin', ['Water', 'Glycerin']],
  ['a name in brackets', 'Eau (Water), Glycerin', ['Water', 'Glycerin']],
  ['a comma in a number', '1,2-Hexanediol, Water', ['1,2-Hexanediol', 'Water']],
  [
    'a comma in brackets',
    'Fancy Extract (Leaf, Root), Water',
    ['? Fancy Extract (Leaf, Root)', 'Water'],
  ],
  ['a strength', 'Water, Niacinamide 5%', ['Water', 'Niacinamide 5%']],
  ['a strength in brackets', 'Niacinamide (10 %), Water', ['Niacinamide 10%', 'Water']],
  ['a strength with a comma', 'Niacinamide 2,5 %, Water', ['Niacinamide 2.5%', 'Water']],
  ['one name a line', 'Water\nGlycerin\n\nPhenoxyethanol', ['Water', 'Glycerin', 'Phenoxyethanol']],
  ['bullets', 'Water • Glycerin • Phenoxyethanol', ['Water', 'Glycerin', 'Phenoxyethanol']],
  ['a heading', 'Ingredients: Water, Glycerin', ['Water', 'Glycerin']],
  [
    'a drug',
    'Active ingredient: Salicylic Acid 2%. Inactive ingredients: Water, Glycerin',
    ['active Salicylic Acid 2%', 'Water', 'Glycerin'],
  ],
  [
    'footnotes',
    'Water, Glycerin*, Niacinamide.\n*From plants',
    ['Water', 'Glycerin', 'Niacinamide'],
  ],
  [
    'may contain',
    'Water, Glycerin. May contain: CI 77491, CI 77492',
    ['Water', 'Glycerin', 'may Iron Oxides', 'may Iron Oxides'],
  ],
  ['may contain with its sign', 'Water, May Contain (+/-): CI 77491', ['Water', 'may Iron Oxides']],
  [
    'the sign in brackets',
    'Water, Glycerin, [+/- CI 77491, CI 77492]',
    ['Water', 'Glycerin', 'may Iron Oxides', 'may Iron Oxides'],
  ],
  ['the sign and the words', 'Water [+/- May Contain: CI 77491].', ['Water', 'may Iron Oxides']],
  ['the other sign', 'Water, ± CI 77491', ['Water', 'may Iron Oxides']],
  [
    'little of some',
    'Water, Glycerin, contains 2% or less of: Phenoxyethanol, Niacinamide',
    ['Water', 'Glycerin', 'Phenoxyethanol', 'Niacinamide'],
  ],
  [
    'less than a percent',
    'Water, Less than 1% of the following: Phenoxyethanol',
    ['Water', 'Phenoxyethanol'],
  ],
  [
    'unknown names keep their place',
    'Water, Unobtainium, Glycerin',
    ['Water', '? Unobtainium', 'Glycerin'],
  ],
  [
    'markup is a name nobody knows',
    'Water, <script>alert(1)</script>',
    ['Water', '? <script>alert(1)</script>'],
  ],
  ['brackets that never close', 'Water, Extract (Leaf, Root', ['Water', '? Extract (Leaf, Root']],
  ['nothing', ' , ;\n', []],
])('a label with %s is read', (_, label, expected) => {
  expect(read(label)).toEqual(expected)
})

test('ten thousand names are read in a blink', () => {
  const label = Array.from({ length: 10_000 }, (_, place) => `Thing ${place}`).join(', ')
  const from = performance.now()
  expect(parseInci(label.slice(0, 20_000), index).length).toBeGreaterThan(1000)
  expect(performance.now() - from).toBeLessThan(1500)
})
