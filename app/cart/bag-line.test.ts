import { expect, test } from 'vitest'
import { toBagLine } from './bag-line'
import type { StoredBagLine } from './bag-select'
import { showLines } from './use-shown-lines'

const stored: StoredBagLine = {
  id: 'line',
  quantity: 3,
  saved: false,
  seenPriceCents: 1200,
  variant: {
    id: 'v',
    sku: 's',
    label: '30 ml',
    sizeMilli: 30_000,
    sizeUnit: 'ml',
    priceCents: 1200,
    flammable: false,
    product: {
      id: 'p',
      slug: 'serum',
      name: 'Serum',
      regulatoryClass: 'cosmetic',
      tags: [],
      useAm: true,
      usePm: true,
      rinseOff: false,
      brand: { name: 'Plain' },
      category: { slug: 'serums' },
      media: [],
    },
  },
}

test.each([
  ['plenty', 9, { quantity: 3, limit: 9 }],
  ['fewer than asked', 2, { wanted: 3, quantity: 2, limit: 2 }],
  ['none', 0, { wanted: 3, quantity: 0, limit: 0 }],
  ['hundreds', 400, { quantity: 3, limit: 20 }],
])('with %s in stock a line counts what can be had', (_, available, line) => {
  expect(toBagLine(stored, available)).toMatchObject(line)
})

test('a line says what it cost before only where that was something else', () => {
  expect(toBagLine(stored, 9).wasCents).toBeNull()
  expect(toBagLine({ ...stored, seenPriceCents: 900 }, 9).wasCents).toBe(900)
})

const serum = toBagLine(stored, 9)
const toner = { ...serum, id: 'line-2', variantId: 'v2' }
const polish = { ...serum, id: 'line-3', variantId: 'v3' }

test('a removed line keeps its place until it comes back', () => {
  const removed = [
    { line: serum, removed: true },
    { line: toner, removed: false },
  ]
  expect(showLines(removed, [toner, polish])).toEqual([
    { line: serum, removed: true },
    { line: toner, removed: false },
    { line: polish, removed: false },
  ])
  const back = { ...serum, id: 'line-4' }
  expect(showLines(removed, [back, toner])).toEqual([
    { line: back, removed: false },
    { line: toner, removed: false },
  ])
})

test('a line that left otherwise leaves the list', () => {
  expect(showLines([{ line: serum, removed: false }], [toner])).toEqual([
    { line: toner, removed: false },
  ])
})
