import { expect, test } from 'vitest'
import { csvLines, csvResponse, harmless, plainCell } from './csv.server'

test('a cell that a table program would run is made harmless, and read back as it was', () => {
  for (const cell of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', "'=1", "''"]) {
    expect(harmless(cell)).toBe(`'${cell}`)
    expect(plainCell(String(harmless(cell)))).toBe(cell)
  }
  for (const cell of ['Serum', "it's", "'quoted'", '', '5-6'])
    expect(plainCell(String(harmless(cell)))).toBe(cell)
  expect(harmless(-5)).toBe(-5)
})

test('commas, quotes and line breaks stay inside their cell', () => {
  expect(csvLines([['a,b', 'say "hi"', 'two\nlines', 3, null]])).toBe(
    '"a,b","say ""hi""","two\nlines",3,\r\n',
  )
})

test('a file starts with its header and is kept by nobody', async () => {
  async function* parts() {
    yield await Promise.resolve([['1']])
    yield [['2']]
  }
  const response = csvResponse('lots.csv', ['lot'], parts())
  expect(response.headers.get('Cache-Control')).toBe('no-store')
  expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toBe(
    '\u{FEFF}lot\r\n1\r\n2\r\n',
  )
})
