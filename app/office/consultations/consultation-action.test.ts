import { expect, test } from 'vitest'
import { shownIn } from './consultation-action'

test('a note that is refused stays on the page, also where a colleague has closed or reopened the request', () => {
  expect(shownIn('contact', 'requested')).toBe('note')
  expect(shownIn('close', 'contacted')).toBe('close')
  for (const intent of ['contact', 'close', 'reopen'])
    expect(shownIn(intent, 'closed')).toBe('note')
  expect(shownIn('reopen', 'requested')).toBe('note')
})
