import { expect, test } from 'vitest'
import { defaultDisplayName, ReviewForm } from './review-form'

const typed = {
  intent: 'write',
  version: '0',
  stars: '4',
  title: 'Calm and clean',
  text: 'It left my face calm after a long day.',
  displayName: 'Maya T.',
}

/** The message beside the field, or undefined where the form is taken. */
const messageOf = (field: keyof typeof typed, value: string | undefined) =>
  ReviewForm.safeParse({ ...typed, [field]: value }).error?.issues[0]?.message

test('a whole review is taken, with its line ends as one character', () => {
  const text = 'First line of it.\r\nSecond line.'
  expect(ReviewForm.parse({ ...typed, text })).toMatchObject({
    stars: 4,
    text: 'First line of it.\nSecond line.',
    insider: false,
  })
})

test.each([
  ['stars', '0', 'Choose from one to five stars'],
  ['stars', undefined, 'Choose from one to five stars'],
  ['title', undefined, 'Give it a title'],
  ['title', '  ', 'Give it a title'],
  ['title', 'x'.repeat(81), 'Keep the title under 80 characters'],
  ['text', 'Too short', 'Write at least 20 characters'],
  ['text', '😀'.repeat(12), 'Write at least 20 characters'],
  ['text', 'x'.repeat(2001), 'Keep it under 2,000 characters'],
  ['displayName', 'maya@example.com', /^Leave out email addresses/],
  ['displayName', 'Call 555-010-0199', /^Leave out email addresses/],
  ['displayName', 'www.cheap.example', /^Leave out email addresses/],
] as const)('%s of %j is refused in words', (field, value, message) => {
  expect(messageOf(field, value)).toMatch(message)
})

test.each(['Maya T.', 'Zoë', '阿明', 'J.', 'Mary-Ann O’Neil'])('%s may be a name', (name) => {
  expect(messageOf('displayName', name)).toBeUndefined()
})

test.each([
  ['Maya Torres', 'Maya T.'],
  ['  Ana  María de la Cruz ', 'Ana C.'],
  ['Prince', 'Prince'],
  ['', ''],
])('%j is shown as %j unless its owner says otherwise', (fullName, shown) => {
  expect(defaultDisplayName(fullName)).toBe(shown)
})
