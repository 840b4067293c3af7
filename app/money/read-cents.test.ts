import { expect, test } from 'vitest'
import { readCents, writeCents } from './read-cents'

test.each([
  ['12', 1200],
  ['12.5', 1250],
  [' $1,234.50 ', 123450],
  ['0.07', 7],
  ['', undefined],
  ['12.345', undefined],
  ['-3', undefined],
  ['1,23', undefined],
  ['12 dollars', undefined],
  ['21474836.47', 2_147_483_647],
  ['21474836.48', undefined],
])('%j is read as %j cents', (typed, cents) => {
  expect(readCents(typed)).toBe(cents)
})

test('what is written is read back', () => {
  for (const cents of [0, 7, 70, 700, 123450]) expect(readCents(writeCents(cents))).toBe(cents)
  expect(writeCents(-5)).toBe('-0.05')
  expect(() => writeCents(0.5)).toThrow(RangeError)
})
