import { expect, test } from 'vitest'
import { parseInline, plainText, strayMark } from '#app/guides/inline'

test('a sentence is read with its emphasis, links and sources', () => {
  expect(
    parseInline('Go *slowly*, wear **sunscreen** and [read on](/guides/x?a=1#b).[^lee-2016]'),
  ).toEqual([
    { kind: 'plain', text: 'Go ' },
    { kind: 'emphasis', text: 'slowly' },
    { kind: 'plain', text: ', wear ' },
    { kind: 'strong', text: 'sunscreen' },
    { kind: 'plain', text: ' and ' },
    { kind: 'link', text: 'read on', to: '/guides/x?a=1#b' },
    { kind: 'plain', text: '.' },
    { kind: 'cite', source: 'lee-2016' },
  ])
})

test.each(['/products', '#sources', 'https://doi.org/10.1111/x'])('a link may lead to %s', (to) => {
  expect(parseInline(`[there](${to})`)).toEqual([{ kind: 'link', text: 'there', to }])
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert`1`',
  'data:text/html,<script>',
  'vbscript:x',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'http://plain.example',
  'https:evil',
  'https://',
  ' /space',
  '#x"onclick="x',
  'mailto:a@b.c',
])('a link to %s stays the text that it is', (to) => {
  const written = `[there](${to})`
  expect(parseInline(written).every(({ kind }) => kind === 'plain')).toBe(true)
  expect(plainText(written)).toBe(written)
  expect(strayMark(written)).not.toBeNull()
})

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt; & "quotes"',
  '\u202Egnp.exe',
  '{{constructor}}',
])('%s is text and nothing else', (text) => {
  expect(parseInline(text)).toEqual([{ kind: 'plain', text }])
})

test.each(['a * b', '**open', '[words](', '[^', '[^UPPER]', '*'])(
  'the stray mark in %j is found before anyone reads it',
  (text) => {
    expect(strayMark(text)).not.toBeNull()
  },
)

test('brackets and digits that are no marks are left in peace', () => {
  expect(strayMark('SPF [sic] 30, 2 (two) sessions ^ and so on')).toBeNull()
})

test.each(['[', '*', '**', '[^', '[a](', '*a', '[a'])(
  'a long row of %j is read in no time',
  (mark) => {
    const text = mark.repeat(100_000)
    const start = performance.now()
    expect(plainText(text).length).toBeLessThanOrEqual(text.length)
    expect(performance.now() - start).toBeLessThan(1_000)
  },
)
