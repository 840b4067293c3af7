import { expect, test } from 'vitest'
import { toBagLine } from './bag-line'
import type { StoredBagLine } from './bag-select'
import { shareStock } from './share-stock'
import { showLines } from './use-shown-lines'

const stored: StoredBagLine = {
  id: 'line',
  quantity: 3,
  saved: false,
  seenPriceCents: 1200,
  bagBundleId: null,
  bundleStepId: null,
  origin: null,
  originSlug: null,
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
      returnUnopenedOnly: false,
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

/** The line alone in its bag, with so many in stock. */
function inStock(units: number, line = stored) {
  const only = { ...line, variantId: line.variant.id }
  const shares = shareStock([only], new Map([[only.variantId, units]]))
  return toBagLine(line, units, shares.get(line.id)!)
}

test.each([
  ['plenty', 9, { quantity: 3, limit: 9 }],
  ['fewer than asked', 2, { wanted: 3, quantity: 2, limit: 2 }],
  ['none', 0, { wanted: 3, quantity: 0, limit: 0 }],
  ['hundreds', 400, { quantity: 3, limit: 20 }],
])('with %s in stock a line counts what can be had', (_, available, line) => {
  expect(inStock(available)).toMatchObject(line)
})

test('a line says what it cost before only where that was something else', () => {
  expect(inStock(9).wasCents).toBeNull()
  expect(inStock(9, { ...stored, seenPriceCents: 900 }).wasCents).toBe(900)
})

const serum = inStock(9)
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
