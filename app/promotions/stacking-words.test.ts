import { expect, test } from 'vitest'
import { stackingInWords, type Stacking } from './stacking-words'

const spring: Stacking = {
  id: 'spring',
  name: 'Spring',
  combines: 'with_others',
  addsToRoutines: true,
  automatic: false,
  priority: 100,
  createdAt: new Date('2026-03-01T00:00:00Z'),
}
const first = { ...spring, id: 'f', name: 'First', priority: 1 }
const younger = { ...spring, id: 'y', name: 'Younger', createdAt: new Date('2026-04-01T00:00:00Z') }
const lonely = { ...spring, id: 'l', name: 'Lonely', combines: 'alone' as const }

test('staff read by name what it combines with, and which counts first', () => {
  const said = stackingInWords(spring, [first, younger, lonely])
  expect(said).toContain('Combines with “First” and “Younger”.')
  expect(said).toContain('On one order it counts after “First”, on what is left.')
  expect(said).toContain('On one order it counts before “Younger”.')
  expect(said).toContain('Does not combine with “Lonely”: whichever leaves less to pay counts.')
})

test('what counts only by itself says so, with and without others', () => {
  expect(stackingInWords(lonely, [first])[1]).toBe(
    'Counts only by itself: of it and “First” the one, or the combination, that saves most counts.',
  )
  expect(stackingInWords(lonely, [])[1]).toContain('No other promotion runs now')
})

test('of very many only some are named', () => {
  const many = Array.from({ length: 9 }, (_, i) => ({ ...younger, id: `n${i}`, name: `N${i}` }))
  expect(stackingInWords(spring, many)[1]).toContain('“N5”, and 3 more.')
})

test('what counts without a code says so, and whether it adds to what a routine saves', () => {
  const offer = { ...spring, automatic: true }
  expect(stackingInWords(offer, [])[0]).toContain('without a code')
  expect(stackingInWords(offer, []).join()).toContain('the offer counts on what is left')
  const better = stackingInWords({ ...spring, addsToRoutines: false }, [])
  expect(better.join()).toContain('the better of the two')
})
