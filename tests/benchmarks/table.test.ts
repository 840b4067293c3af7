import { expect, test } from 'vitest'
import { figure, kilobytes, megabytes, table } from './table'

test('words stand left, figures right, under their heads', () => {
  const rows = [
    ['page', 'requests/s'],
    ['home', '12'],
    ['product', '1,234'],
  ]
  expect(table(rows)).toBe(
    [
      'page     requests/s',
      '-------  ----------',
      'home             12',
      'product       1,234',
    ].join('\n'),
  )
})

test('small figures show more decimals than large ones, unknown ones a dash', () => {
  expect([1.234, 12.34, 1234.5, undefined].map(figure)).toEqual(['1.23', '12.3', '1,235', '-'])
})

test('sizes carry their unit', () => {
  expect(kilobytes(1500)).toBe('1.50 kB')
  expect(megabytes(250 * 1024 ** 2)).toBe('250 MB')
})
