import { expect, test } from 'vitest'
import { readContent } from './draft-content'

test('a draft keeps every line, however many there are', () => {
  const lines = Array.from({ length: 101 }, (_, index) => `Line ${index}`)
  const blocks = [
    { kind: 'text', parts: lines.map((text) => ({ kind: 'paragraph', text })) },
    { kind: 'callout', tone: 'note', title: 'Many', items: lines },
  ]
  expect(readContent({ blocks, sources: [] }).blocks).toEqual(blocks)
})
