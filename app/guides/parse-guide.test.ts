import { describe, expect, test } from 'vitest'
import { parseGuide } from '#app/guides/parse-guide'

const source = {
  id: 'lee-2016',
  kind: 'review',
  title: 'Facial pores',
  publication: 'Dermatologic Surgery',
  year: 2016,
  identifier: { scheme: 'PMID', value: '26918966' },
  confidence: 'high',
}
const evidence = {
  kind: 'evidence',
  topic: 'Oil',
  statement: 'More oil, larger pores.',
  strength: 'high',
  sources: ['lee-2016'],
}
const heading = { kind: 'heading', level: 2, id: 'causes', text: 'Causes' }
const text = (...parts: object[]) => ({ kind: 'text', parts })
const paragraph = (words: string) => ({ kind: 'paragraph', text: words })

const problemsOf = (blocks: unknown, sources: unknown = [source]) => {
  const result = parseGuide({ blocks, sources })
  return result.kind === 'wrong'
    ? result.problems.map(({ place, message }) => `${place}: ${message}`)
    : []
}

test('a guide whose parts fit together is read', () => {
  expect(parseGuide({ blocks: [text(heading), evidence], sources: [source] }).kind).toBe('guide')
})

describe('a wrong block names its place', () => {
  test.each([
    [[evidence, { ...evidence, strength: 'certain' }], /^block 2 \(evidence\), strength: /],
    [[evidence, { ...evidence, sources: [] }], /^block 2 \(evidence\), sources: /],
    [[evidence, { kind: 'video', url: 'x' }], /^block 2 \(video\), kind: /],
    [[{ ...evidence, color: 'red' }], /^block 1 \(evidence\): .*color/],
    [[evidence, text(paragraph('Half *open'))], /^block 2 \(text\), parts 1 text: holds a mark/],
    [[evidence, text(paragraph('[go](javascript:x)'))], /^block 2 \(text\), parts 1 text: /],
    [[evidence, { kind: 'figure', figure: 'mona-lisa' }], /^block 2 \(figure\), figure: /],
    [[evidence, text({ ...heading, id: 'No Spaces' })], /^block 2 \(text\), parts 1 id: /],
    [[evidence, 'words'], /^block 2: /],
    ['none', /^blocks: /],
  ])('%#', (blocks, problem) => {
    expect(problemsOf(blocks).join('\n')).toMatch(problem)
  })

  test('and so does a wrong source', () => {
    expect(problemsOf([evidence], [{ ...source, year: 'recently' }])[0]).toMatch(
      /^source 1 \(review\), year: /,
    )
    expect(
      problemsOf([evidence], [{ ...source, identifier: { scheme: 'PMID', value: '<script>' } }])[0],
    ).toMatch(/^source 1 \(review\), identifier value: /)
  })
})

describe('what does not fit together is found', () => {
  test.each([
    ['a source that is not listed', [evidence, text(paragraph('So.[^nobody]'))], 'cites “nobody”'],
    [
      'a place that is there twice',
      [evidence, text(heading), text(heading)],
      '“causes” is there twice',
    ],
    [
      'a link to nowhere',
      [evidence, text(paragraph('[Up](#heaven)'))],
      '“#heaven”, which is nowhere',
    ],
    ['a source that nobody cites', [text(heading)], '“lee-2016” is cited nowhere'],
  ])('%s', (_, blocks, message) => {
    expect(problemsOf(blocks).join('\n')).toContain(message)
  })

  test('a source listed twice', () => {
    expect(problemsOf([evidence], [source, source]).join('\n')).toContain(
      '“lee-2016” is there twice',
    )
  })
})

test.each([null, undefined, 7, 'guide', [], {}, { blocks: [] }, { blocks: {}, sources: {} }])(
  '%j is no guide',
  (content) => {
    expect(parseGuide(content).kind).toBe('wrong')
  },
)
