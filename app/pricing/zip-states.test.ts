import { expect, test } from 'vitest'
import { US_STATES } from '#app/pricing/us-states'
import { zipHome } from '#app/pricing/zip-states'

test.each([
  ['90210', 'CA'],
  ['10001-1234', 'NY'],
  ['00501', 'NY'],
  ['02139', 'MA'],
  ['05544', 'MA'],
  ['05601', 'VT'],
  ['20001', 'DC'],
  ['20101', 'VA'],
  ['39901', 'GA'],
  ['73301', 'TX'],
  ['73101', 'OK'],
  ['88510', 'TX'],
  ['99501', 'AK'],
  ['96813', 'HI'],
])('the ZIP code %s is in %s', (zip, code) => {
  expect(zipHome(zip)).toMatchObject({ kind: 'state', code })
})

test.each([
  ['06390', 'NY', 'Fishers Island, among Connecticut’s codes'],
  ['20588', 'MD', 'among those of the capital'],
  ['73960', 'TX', 'Texhoma'],
  ['83414', 'WY', 'Alta'],
])('%s belongs to %s (%s)', (zip, code) => {
  expect(zipHome(zip)).toMatchObject({ kind: 'state', code })
})

test.each([
  ['00901', 'Puerto Rico'],
  ['00801', 'the US Virgin Islands'],
  ['09012', 'a military or diplomatic post office'],
  ['96910', 'Guam and the Pacific islands'],
  ['96799', 'American Samoa'],
])('%s is a place that we do not ship to: %s', (zip, name) => {
  expect(zipHome(zip)).toEqual({ kind: 'elsewhere', name })
})

test.each(['00000', '42900', '', 'abcde'])('%o is nowhere', (zip) => {
  expect(zipHome(zip)).toEqual({ kind: 'unknown' })
})

test('every state has ZIP codes', () => {
  const homes = Array.from({ length: 1000 }, (_, i) => zipHome(`${String(i).padStart(3, '0')}01`))
  const states = homes.flatMap((home) => (home.kind === 'state' ? [home.code] : []))
  expect(new Set(states).size).toBe(US_STATES.length)
})
