import { expect, test } from 'vitest'
import { compareVersions, type ComparedVersion } from './compare-versions'
import type { DraftBlock } from './draft-content'

const text = (words: string): DraftBlock => ({
  kind: 'text',
  parts: [{ kind: 'paragraph', text: words }],
})
const callout = (title: string): DraftBlock => ({
  kind: 'callout',
  tone: 'note',
  title,
  items: ['One.'],
})
const version = (blocks: DraftBlock[], more: Partial<ComparedVersion> = {}): ComparedVersion => ({
  ...{ title: 'Pores', summary: 'What is known.', reviewedOn: '2026-11-01', sources: [] },
  blocks,
  ...more,
})
const shown = (before: ComparedVersion, after: ComparedVersion) =>
  compareVersions(before, after).map(({ kind, name }) => `${kind} ${name}`)

test('two equal versions differ in nothing', () => {
  const one = version([text('A.'), callout('Short')])
  expect(compareVersions(one, structuredClone(one))).toEqual([])
})

test('staff see which blocks came, went and changed, and in which fields', () => {
  const before = version([text('A.'), callout('Short'), text('C.')])
  const after = version([text('A.'), callout('Shorter'), text('C.'), text('D.')])
  expect(shown(before, after)).toEqual(['changed Callout: Shorter', 'added Text'])
  expect(compareVersions(before, after)[0]?.lines).toEqual([
    { label: 'Title', before: 'Short', after: 'Shorter' },
  ])
  expect(shown(after, before)).toEqual(['changed Callout: Short', 'removed Text'])
})

test('a block that only changed its place has moved, once', () => {
  const before = version([callout('Short'), text('A.'), text('B.')])
  const after = version([text('A.'), text('B.'), callout('Short')])
  expect(shown(before, after)).toEqual(['moved Callout: Short'])
})

test('a block of another kind in its place is no change of it', () => {
  expect(shown(version([text('A.')]), version([callout('A.')]))).toEqual([
    'added Callout: A.',
    'removed Text',
  ])
})

test('what stands above the guide and its sources are compared too', () => {
  const source = {
    ...{ id: 'lee', kind: 'study', title: 'Lee', publication: 'J', year: 2016 },
    ...{ identifier: null, confidence: 'high' },
  }
  const before = version([text('A.')], { sources: [source] })
  const after = version([text('A.')], {
    title: 'Large pores',
    sources: [{ ...source, year: 2017 }],
  })
  expect(compareVersions(before, after)).toEqual([
    {
      kind: 'changed',
      name: 'Head',
      lines: [{ label: 'Title', before: 'Pores', after: 'Large pores' }],
    },
    {
      kind: 'changed',
      name: 'Source lee',
      lines: [{ label: 'Publication', before: 'J, 2016', after: 'J, 2017' }],
    },
  ])
})
