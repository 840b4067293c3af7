import { expect, test } from 'vitest'
import { inboxOf } from './inbox-of'

test('spellings that reach one inbox count as one', () => {
  const spellings = [
    'nora.vance@example.com',
    'noravance@example.com',
    'nora.vance+a+b@example.com',
  ]
  expect(new Set(spellings.map(inboxOf))).toEqual(new Set(['noravance@example.com']))
  expect(inboxOf('nora@vance.example')).toBe('nora@vance.example')
})
