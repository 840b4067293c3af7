import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from './word-diff'

const shown = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('')

test('staff see which words were taken out and put in', () => {
  expect(shown('Use it twice a day.', 'Use it once a day.')).toBe(
    'Use it [-twice -][+once +]a day.',
  )
  expect(shown('Rinse well.', 'Rinse well. Then dry.')).toBe('Rinse well. [+Then dry.+]')
  expect(shown('', 'New.')).toBe('[+New.+]')
  expect(shown('Old.', '')).toBe('[-Old.-]')
  expect(shown('The same.', 'The  same. ')).toBe('The  same. ')
})

const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'pore', 'skin'), { maxLength: 30 })

test('what stands and what was put in make the new text, what stands and what was taken out the old', () => {
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const runs = diffWords(one.join(' '), other.join(' '))
      const words = (left: string) =>
        runs
          .filter(({ kind }) => kind !== left)
          .flatMap(({ text }) => text.split(' ').filter(Boolean))
      expect(words('added')).toEqual(one)
      expect(words('removed')).toEqual(other)
    }),
  )
})

test('texts too long to compare are still told apart', () => {
  const long = (word: string) => `begin ${`${word} `.repeat(3_000)}end`
  expect(diffWords(long('x'), long('y')).map(({ kind }) => kind)).toEqual([
    ...['same', 'removed', 'added', 'same'],
  ])
})
