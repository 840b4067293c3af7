import { describe, expect, test } from 'vitest'
import { claimsIn, findReviewFlags, needsCare } from './review-flags'

const serum = { regulatoryClass: 'cosmetic', tags: [], name: 'Pore Serum' } as const
const kindsOf = (text: string) => findReviewFlags(text, serum).map(({ kind }) => kind)

describe('what may be a reaction is flagged, denied or not:', () => {
  test.each([
    'My cheeks burned all night.',
    'It stings every time.',
    'My chin turned red.',
    'It gave me a rash.',
    'Broke out in hives within an hour',
    'my eyelids were SWOLLEN',
    'I think I am allergic to it.',
    'We ended up in the hospital.',
    'My doctor told me to stop.',
    'Itchy from the first day.',
    'It left blisters on my chin.',
    'No burning, no rash.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toContain('adverse')
    expect(needsCare(findReviewFlags(text, serum))).toBe(true)
  })
})

describe('what is plain or merely critical is not flagged:', () => {
  test.each([
    'Too heavy for me, and the pump stuck after a week.',
    'Terrible. I want my money back and will not buy it again.',
    'It smells of wet cardboard and pills under sunscreen.',
    'Dries my skin, so I use it twice a week.',
    'I bought 2 at $24.50 each, lasted 10 weeks.',
    'Bought on 11/02/2026, opened on 11/12/2026.',
    'Helps my skin look smoother. Love it!',
    'Scarcely any scent. My sister uses it as well.',
  ])('%s', (text) => {
    expect(kindsOf(text)).toEqual([])
  })
})

test.each([
  ['Write to me at maya.t@example.com', 'personal', 'maya.t@example.com'],
  ['maya (at) example.com', 'personal', 'maya (at) example.com'],
  ['Call (619) 555-0164 for more', 'personal', '(619) 555-0164'],
  ['Call +1 619.555.0164', 'personal', '+1 619.555.0164'],
  ['See https://deals.example/serum', 'link', 'https://deals.example/serum'],
  ['Cheaper at skinbargain.com/x', 'link', 'skinbargain.com/x'],
  ['Use code MAYA10', 'link', 'Use code'],
  ['This shit works', 'foul', 'shit'],
  ['It cured my acne', 'claim', 'cured my acne'],
  ['It shrinks pores', 'claim', 'shrinks'],
])('%j is flagged as %s', (text, kind, phrase) => {
  const flags = findReviewFlags(text, serum)
  expect(flags.map((flag) => [flag.kind, flag.phrase])).toEqual(
    expect.arrayContaining([[kind, phrase]]),
  )
  for (const flag of flags) {
    expect(text.startsWith(flag.phrase, flag.start)).toBe(true)
    expect(flag.reason).toMatch(/[.?]$/)
  }
})

test('flags come in the order of the text', () => {
  const starts = findReviewFlags('It cured my acne, then a rash came: a@b.example', serum)
  expect(starts.map(({ kind }) => kind)).toEqual(['claim', 'adverse', 'personal'])
})

test('what a drug’s own label says is no claim of it, and what it does not say is', () => {
  const gel = { regulatoryClass: 'otc_drug', tags: ['otc_acne'], name: 'Gel' } as const
  const sunscreen = { ...gel, tags: ['sunscreen'] }
  expect(claimsIn('It treats acne.', gel)).toEqual([])
  expect(claimsIn('It treats acne.', sunscreen)).toMatchObject([{ phrase: 'treats acne' }])
})

test('a hostile text is read in no time', () => {
  const started = performance.now()
  findReviewFlags('a.'.repeat(1000), serum)
  findReviewFlags('1-'.repeat(1000), serum)
  findReviewFlags('@'.repeat(2000), serum)
  expect(performance.now() - started).toBeLessThan(500)
})
