import { expect, test } from 'vitest'
import { findState, isStateCode, stateName, US_STATES } from '#app/pricing/us-states'

test('the shop ships to fifty states and the District of Columbia', () => {
  expect(US_STATES).toHaveLength(51)
  expect(new Set(US_STATES.map(({ code }) => code)).size).toBe(51)
  expect(stateName('DC')).toBe('District of Columbia')
})

test.each(['NY', 'ny', ' New York ', 'NEW YORK'])('%o is understood as New York', (typed) => {
  expect(findState(typed)).toEqual({ code: 'NY', name: 'New York' })
})

test.each(['', 'N', 'Ontario', 'PR', 'constructor'])('%o is no state that we ship to', (typed) => {
  expect(findState(typed)).toBeUndefined()
  expect(isStateCode(typed)).toBe(false)
})
