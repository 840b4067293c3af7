import { expect, test } from 'vitest'
import { LONGEST_PASSWORD, passwordProblem } from './password'

const nora = { name: 'Nora Vance', email: 'nora.vance@studio-dallas.example' }

test.each([
  'pores are not pipes',
  'correct horse battery staple',
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
  ['98765432109876543210', 'easy to guess'],
  ['qwertyuiopasdfghjkl', 'easy to guess'],
  ['Porewell skincare 1', 'easy to guess'],
  ['Nora.Vance.Porewell', 'easy to guess'],
  ['nora.vance@studio-dallas.example', 'easy to guess'],
  ['PasswordPassword12', 'easy to guess'],
])('%j is refused with a reason', (password, reason) => {
  expect(passwordProblem(password, nora)).toContain(reason)
})
