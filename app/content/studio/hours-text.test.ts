import { expect, test } from 'vitest'
import { readHours, tidyHours, typedHours } from './hours-text'

test.each([
  ['9-18', [{ opens: '09:00', closes: '18:00' }]],
  ['09:00–18:30', [{ opens: '09:00', closes: '18:30' }]],
  [
    '9 to 12, 13:00-18',
    [
      { opens: '09:00', closes: '12:00' },
      { opens: '13:00', closes: '18:00' },
    ],
  ],
  ['', []],
  ['Closed', []],
])('hours typed as “%s” are understood', (typed, spans) => {
  expect(readHours(typed)).toEqual(spans)
})

test.each(['never', '18-9', '9', '9-25', '9:60-10', '9-12, 11-15', '9-9', ',', '9-12,'])(
  'hours typed as “%s” are refused',
  (typed) => expect(readHours(typed)).toBeUndefined(),
)

test('hours are typed the way they are read', () => {
  const hours = [
    { day: 1, opens: '09:00', closes: '12:00' },
    { day: 1, opens: '13:00', closes: '18:00' },
    { day: 2, opens: '10:00', closes: '17:00' },
  ]
  expect(typedHours(hours, 1)).toBe('09:00–12:00, 13:00–18:00')
  expect(readHours(typedHours(hours, 1))).toEqual(
    hours.slice(0, 2).map(({ opens, closes }) => ({ opens, closes })),
  )
  expect(typedHours(hours, 7)).toBe('')
})

test('hours are kept in one way of writing, and what makes no sense as it was typed', () => {
  expect(tidyHours('9-12, 13 to 18')).toBe('09:00–12:00, 13:00–18:00')
  expect(tidyHours('closed')).toBe('')
  expect(tidyHours('never')).toBe('never')
})
