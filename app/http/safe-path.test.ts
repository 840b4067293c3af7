import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safePath } from '#app/http/safe-path'

test.each(['/', '/bag', '/products/polish?size=60-ml#how', '/search?q=%C3%A9'])(
  '%s leads back into the shop',
  (path) => {
    expect(safePath(path)).toBe(path)
  },
)

test.each([
  '',
  'bag',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
])('%o leads nowhere', (path) => {
  expect(safePath(path)).toBeUndefined()
})

test('whatever is asked, a browser stays on this site', () => {
  const parts = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '\t',
    '\n',
    ':',
    '@',
    'evil.example',
    '%2f',
    '?',
  )
  fc.assert(
    fc.property(
      fc.array(parts).map((each) => each.join('')),
      (asked) => {
        const path = safePath(asked)
        if (path === undefined) return
        expect(new URL(path, 'https://shop.example/deep/page').origin).toBe('https://shop.example')
      },
    ),
    { numRuns: 500 },
  )
})
