import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runOut, runOutWords } from '#app/routine/run-out'

const start = new Date('2026-11-25T12:00:00Z')
const bottle = { sizeMilli: 30_000, doseMilli: 300 }

test('a bottle of a hundred uses, twice a day, lasts fifty days', () => {
  expect(runOut(bottle, [2], start)?.days).toBe(50)
})

test('a slow start makes it last longer, and the last week goes on', () => {
  const slow = [...Array.from({ length: 14 }, () => 0), 1, 1, 1, 1, 1, 1, 1]
  expect(runOut({ sizeMilli: 10_000, doseMilli: 1000 }, slow, start)?.days).toBe(24)
})

test('says the day in words, with its year where that is another', () => {
  const march = { days: 109, date: new Date('2027-03-14T12:00:00Z') }
  expect(runOutWords(march, start)).toBe('about March 14, 2027')
  expect(runOutWords({ ...march, date: new Date('2026-12-24T12:00:00Z') }, start)).toBe(
    'about December 24',
  )
})

test.each([
  ['an unknown size', { sizeMilli: null, doseMilli: 300 }, [2]],
  ['an unknown dose', { sizeMilli: 30_000, doseMilli: null }, [2]],
  ['nothing used', bottle, [0, 0, 0, 0, 0, 0, 0]],
  ['no schedule', bottle, []],
  ['what would last for years', { sizeMilli: 900_000, doseMilli: 10 }, [1]],
])('of %s nothing is said', (_, size, uses) => {
  expect(runOut(size, uses, start)).toBeNull()
})

test('what was used up to the day before fits in the size, and the day itself does not', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 7, maxLength: 56 }),
      fc.integer({ min: 100, max: 60_000 }),
      fc.integer({ min: 100, max: 5000 }),
      (uses, sizeMilli, doseMilli) => {
        const found = runOut({ sizeMilli, doseMilli }, uses, start)
        if (!found) return
        const on = (day: number) => uses[day] ?? uses.slice(-7)[(day - uses.length) % 7] ?? 0
        const until = (days: number) =>
          Array.from({ length: days }, (_, day) => on(day)).reduce((sum, each) => sum + each, 0)
        expect(until(found.days) * doseMilli).toBeLessThanOrEqual(sizeMilli)
        expect(until(found.days + 1) * doseMilli).toBeGreaterThan(sizeMilli)
      },
    ),
  )
})
