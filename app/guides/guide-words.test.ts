import { expect, test } from 'vitest'
import type { GuideBlock } from '#app/guides/guide-blocks'
import { citeSources } from '#app/guides/guide-citations'
import type { GuideSource } from '#app/guides/guide-sources'
import {
  countWords,
  productsOf,
  readingMinutes,
  sectionsOf,
  wordsOf,
} from '#app/guides/guide-words'
import { groupBlocks } from '#app/guides/group-blocks'

const evidence: GuideBlock = {
  kind: 'evidence',
  topic: 'Oil',
  statement: 'More oil, larger pores.',
  strength: 'high',
  sources: ['roh', 'lee'],
}

const blocks: GuideBlock[] = [
  {
    kind: 'text',
    parts: [
      { kind: 'heading', level: 2, id: 'why', text: 'Why' },
      { kind: 'paragraph', text: 'It is **largely** inherited.[^lee]' },
      { kind: 'heading', level: 3, id: 'below', text: 'Below' },
    ],
  },
  evidence,
  { ...evidence, topic: 'Sun', sources: ['lee'] },
  {
    kind: 'steps',
    id: 'steps',
    title: 'How to wash',
    steps: [
      { id: 'one', name: 'Wash', text: ['Rinse.[^roh]'], product: 'wash' },
      { id: 'two', name: 'Dry', text: ['Pat.'] },
    ],
  },
  { kind: 'product', product: 'wash', why: 'Again.' },
  { kind: 'faq', questions: [{ id: 'q', question: 'Really?', answer: ['Yes.'] }] },
]

const source = (id: string): GuideSource => ({
  id,
  kind: 'study',
  title: id,
  publication: 'Journal',
  year: 2016,
  identifier: null,
  confidence: 'high',
})

test('reading time counts what is read: headings and answers, no marks and no source numbers', () => {
  expect(wordsOf(blocks)).not.toMatch(/[*^[\]]/)
  expect(countWords(blocks)).toBe(
    'Why Below It is largely inherited Oil More oil larger pores Sun More oil larger pores How to wash Wash Dry Rinse Pat Again Really Yes'.split(
      ' ',
    ).length,
  )
})

test.each([
  [0, 1],
  [40, 1],
  [450, 2],
  [1_700, 8],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes)
})

test('sections are the headings of the second level, products are named once', () => {
  expect(sectionsOf(blocks)).toEqual([{ id: 'why', title: 'Why' }])
  expect(productsOf(blocks)).toEqual(['wash'])
})

test('sources are numbered as a reader meets them, with the way back to each place', () => {
  const cited = citeSources(blocks, [source('roh'), source('lee')])
  expect(cited.map(({ number, source: { id }, citedAt }) => [number, id, citedAt])).toEqual([
    [1, 'lee', ['part-1-2', 'part-2', 'part-3']],
    [2, 'roh', ['part-2', 'one']],
  ])
})

test('statements of evidence in a row stand in one list', () => {
  expect(groupBlocks(blocks).map(({ kind, index }) => [kind, index])).toEqual([
    ['one', 0],
    ['evidence', 1],
    ['one', 3],
    ['one', 4],
    ['one', 5],
  ])
})
