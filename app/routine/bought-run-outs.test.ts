import { describe, expect, test } from 'vitest'
import { boughtRunOut, type BoughtSize } from '#app/routine/bought-run-outs'

const now = new Date('2026-03-10T12:00:00Z')
const day = (text: string) => new Date(`${text}T00:00:00Z`)
const daily = { useAm: true, usePm: false, timesPerWeek: null }

/** Thirty uses of one unit each. */
const bought = (changes: Partial<BoughtSize> = {}): BoughtSize => ({
  sizeMilli: 30_000,
  doseMilli: 1000,
  quantity: 1,
  from: day('2026-03-01'),
  ...changes,
})

describe('when what was bought runs out', () => {
  test('thirty uses once a day last thirty days', () => {
    expect(boughtRunOut([bought()], daily, now)).toEqual({ day: day('2026-03-31'), state: 'lasts' })
  })

  test('morning and night take half as long, three times a week longer', () => {
    const twice = { ...daily, usePm: true }
    expect(boughtRunOut([bought()], twice, now)?.day).toEqual(day('2026-03-16'))
    const seldom = { ...daily, timesPerWeek: 3 }
    expect(boughtRunOut([bought()], seldom, now)?.day).toEqual(day('2026-05-12'))
  })

  test('a second one is begun when the first is empty, or when it came', () => {
    const early = [bought({ from: day('2026-03-05') }), bought()]
    expect(boughtRunOut(early, daily, now)?.day).toEqual(day('2026-04-30'))
    expect(boughtRunOut([bought({ quantity: 2 })], daily, now)?.day).toEqual(day('2026-04-30'))
    const late = [bought(), bought({ from: day('2026-06-01') })]
    expect(boughtRunOut(late, daily, now)?.day).toEqual(day('2026-07-01'))
  })

  test('ten days before its end it is time to order, after its end it is over', () => {
    expect(boughtRunOut([bought({ from: day('2026-02-18') })], daily, now)?.state).toBe('reorder')
    expect(boughtRunOut([bought({ from: day('2026-01-01') })], daily, now)?.state).toBe('over')
  })

  test('nothing is said where nobody knows', () => {
    expect(boughtRunOut([bought({ sizeMilli: null })], daily, now)).toBeNull()
    expect(boughtRunOut([bought({ doseMilli: null })], daily, now)).toBeNull()
    expect(boughtRunOut([bought()], { ...daily, useAm: false }, now)).toBeNull()
    expect(boughtRunOut([], daily, now)).toBeNull()
  })
})
