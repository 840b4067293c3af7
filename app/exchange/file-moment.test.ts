import { expect, test } from 'vitest'
import { FileMoment } from './file-moment'
import { readNotes } from './notes-cell'
import { readMoment } from './order-moment'
import { OrderRow } from './order-row'

const now = new Date('2026-11-26T12:00:00Z')

test.each(['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '1582-10-15T00:00:00Z'])(
  'a moment in a file that no database or shop knows, %s, is refused at its column',
  (cell) => {
    expect(FileMoment.safeParse(cell).success).toBe(false)
    expect(readMoment(cell, now)).toBe('unreadable')
  },
)

test('so are a day and a note of such a year', () => {
  expect(readMoment('0000-01-01', now)).toBe('unreadable')
  expect(readMoment('2026-03-10', now)).toEqual(new Date('2026-03-10T12:00:00Z'))
  expect(readNotes('[0000-01-01T00:00:00.000Z, Ada] Hello', now)).toBe(
    'A note is dated before 1900',
  )
  expect(readNotes('[2026-01-01T00:00:00.000Z, Ada] Hello', now)).toHaveLength(1)
})

test.each(['0x10', '1e1', '2.0', '-1', ''])('units of an order are digits, not “%s”', (units) => {
  const read = OrderRow.pick({ units: true, line: true }).safeParse({ units, line: units })
  expect(read.error?.issues.map(({ path }) => path[0]).toSorted()).toEqual(['line', 'units'])
})
