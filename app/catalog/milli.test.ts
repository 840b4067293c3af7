import { expect, test } from 'vitest'
import { readMilli, writeMilli } from './milli'

test.each([
  ['16.2', 16200],
  ['60', 60000],
  [' 0.005 ', 5],
  ['16.2345', undefined],
  ['', undefined],
  ['-1', undefined],
  ['16,2', undefined],
  ['9999999', undefined],
])('%j is read as %j thousandths', (typed, milli) => {
  expect(readMilli(typed)).toBe(milli)
})

test('what is written is read back', () => {
  for (const milli of [0, 5, 50, 16200, 60000]) expect(readMilli(writeMilli(milli))).toBe(milli)
})
