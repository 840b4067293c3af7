import { expect, test } from 'vitest'
import { changesOf, trailOf } from './changes'

const told = (texts: Record<string, string>) =>
  Object.entries(texts).map(([key, text]) => ({ key, label: key.toUpperCase(), text }))

test('only what differs is told, with what one of the two does not have', () => {
  expect(changesOf(told({ a: '1', b: '2', c: '3' }), told({ a: '1', b: '4', d: '5' }))).toEqual([
    { key: 'b', label: 'B', before: '2', after: '4' },
    { key: 'd', label: 'D', before: '', after: '5' },
    { key: 'c', label: 'C', before: '3', after: '' },
  ])
})

test('the trail has long words cut, and says where there was nothing', () => {
  const { before, after } = trailOf(changesOf(told({}), told({ a: 'x'.repeat(400) })))
  expect(before).toEqual({ A: 'none' })
  expect(after['A']).toHaveLength(301)
})
