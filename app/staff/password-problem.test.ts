import { expect, test } from 'vitest'
import { LONGEST_PASSWORD } from './password'
import { passwordProblem } from './password-problem'

const nora = { name: 'Nora Vance', email: 'nora.vance@studio-dallas.example' }

test.each([
  'pores are not pipes',
  'velvet anchor biscuit lantern',
  'crumb tunnel oyster gravel',
  'Plaid-Ferry-Mosaic-Thimble',
  'sparrow ladle comet drizzle 7',
  'dragon attic marble forklift',
  'the tree were dressed in wool',
  'ünïcödé is välid hérè',
  'パスワードはながいほどつよいのです',
  '                x9 blue kite',
  '!!!!7#kite?blue((moss',
])('%j may be used: no rule on kinds of characters', (password) => {
  expect(passwordProblem(password, nora)).toBeUndefined()
})

test.each([
  ['fourteen chars', 'Use 15 characters or more'],
  ['x'.repeat(LONGEST_PASSWORD + 1), 'Shorten this to 128'],
  ['aaaaaaaaaaaaaaaaaaaa', 'repeats itself'],
  ['moss moss moss moss ', 'repeats itself'],
  ['abcdefghijklmnopqrst', 'easy to guess'],
  ['98765432109876543210', 'repeats itself'],
  ['qwertyuiopasdfghjkl', 'easy to guess'],
  ['Porewell skincare 1', 'easy to guess'],
  ['Nora.Vance.Porewell', 'easy to guess'],
  ['nora.vance@studio-dallas.example', 'easy to guess'],
  ['PasswordPassword12', 'repeats itself'],
  ['kettlekettle1234', 'repeats itself'],
  ['correct horse battery staple', 'easy to guess'],
  ['correcthorsebatterystaple', 'easy to guess'],
  ['iloveyouforever1', 'easy to guess'],
  ['thequickbrownfox', 'easy to guess'],
  ['The Quick Brown Fox 2024!', 'easy to guess'],
  ['1q2w3e4r5t6y7u8i', 'easy to guess'],
  ['1qaz2wsx3edc4rfv', 'easy to guess'],
  ['zaq12wsxcde34rfv', 'easy to guess'],
  ['P@ssw0rdDr4g0n!!2026', 'easy to guess'],
  ['M0nk3y-Drag0n-Sunsh1ne', 'easy to guess'],
  ['footballprincess99', 'easy to guess'],
  ['n0ra.v4nce.sunshine', 'easy to guess'],
])('%j is refused with a reason', (password, reason) => {
  expect(passwordProblem(password, nora)).toContain(reason)
})
