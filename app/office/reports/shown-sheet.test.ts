import { expect, test } from 'vitest'
import { shownOf } from './shown-sheet'
import type { Sheet } from './sheet'

const rows = Array.from({ length: 250 }, (_, at) => ({ name: `Serum ${at}`, units: at }))
const sheet: Sheet = {
  ...{ key: 'products', title: 'Products', note: '', rows, total: null },
  columns: [
    { key: 'name', header: 'Product', kind: 'text' },
    { key: 'units', header: 'Units', kind: 'count' },
  ],
  chart: { value: 'units', as: 'bars' },
}

test('a page is sent the first hundred rows, the twelve longest bars and how many rows there are', () => {
  const shown = shownOf(sheet)
  expect(shown.rows.map(({ name }) => name)).toEqual(rows.slice(0, 100).map(({ name }) => name))
  expect(shown.drawn.map(({ units }) => units)).toEqual([
    ...[249, 248, 247, 246, 245, 244, 243, 242, 241, 240, 239, 238],
  ])
  expect(shown.all).toBe(250)
})

test('columns over time are drawn in their order, all of them', () => {
  expect(shownOf({ ...sheet, chart: { value: 'units', as: 'columns' } }).drawn).toEqual(rows)
})

test('a table of which only the first rows were read says how many there are', () => {
  expect(shownOf({ ...sheet, all: 120_000 }).all).toBe(120_000)
  expect(shownOf({ ...sheet, chart: null }).drawn).toEqual([])
})
