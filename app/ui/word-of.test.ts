import { expect, test } from 'vitest'
import { wordOf } from './word-of'

test('an address says what the list has, and nothing where it names what every object has', () => {
  expect(wordOf({ saved: 'Saved.' }, 'saved')).toBe('Saved.')
  for (const key of ['removed', '__proto__', 'constructor', '', null])
    expect(wordOf({ saved: 'Saved.' }, key)).toBeUndefined()
})
