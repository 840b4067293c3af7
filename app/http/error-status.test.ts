import { expect, test } from 'vitest'
import { errorStatus } from './error-status'

test.each([
  ['a response', { status: 404, statusText: '', internal: false, data: null }, 404],
  ['a request that reached nobody, in Chromium', new TypeError('Failed to fetch'), 0],
  ['in Firefox', new TypeError('NetworkError when attempting to fetch resource.'), 0],
  ['in Safari', new TypeError('Load failed'), 0],
  ['a mistake of ours', new TypeError('x is not a function'), 500],
  ['whatever else', 'surprise', 500],
])('%s', (_, error, status) => {
  expect(errorStatus(error)).toBe(status)
})
