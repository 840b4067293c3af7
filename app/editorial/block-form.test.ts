import { expect, test } from 'vitest'
import { guideFigures } from '#app/guides/guide-blocks'
import { parseGuide } from '#app/guides/parse-guide'
import { guides } from '#prisma/seed/guides/write-guides'
import { BLOCK_NAMES, FIGURE_NAMES, blankBlock } from './block-kinds'
import { BLANK_ROW, blockOf, changeRows, formOf } from './block-form'
import { DraftBlock, readContent, type BlockKind } from './draft-content'
import { sourceFormOf, sourceOf } from './source-form'
import { readParts } from './text-parts'

const KINDS = Object.keys(BLOCK_NAMES) as BlockKind[]

test('whatever the shop’s own guides hold comes back from its form as it was', () => {
  for (const guide of guides) {
    const { blocks, sources } = readContent(guide)
    expect(blocks).toEqual(guide.blocks)
    expect(blocks.map((block) => blockOf(block.kind, formOf(block)))).toEqual(guide.blocks)
    expect(sources.map((source) => sourceOf(sourceFormOf(source)))).toEqual(guide.sources)
  }
})

test('every kind of block can be begun empty, kept, and is not fit to be published', () => {
  for (const kind of KINDS) {
    const block = blankBlock(kind)
    expect(DraftBlock.parse(block)).toEqual(block)
    expect(DraftBlock.parse(blockOf(kind, formOf(block)))).toEqual(block)
    expect(parseGuide({ blocks: [block], sources: [] }).kind, kind).toBe('wrong')
  }
})

test('every figure that the shop draws has a name', () => {
  expect(Object.keys(FIGURE_NAMES).toSorted()).toEqual([...guideFigures].toSorted())
})

test('text is typed with headings, lists and empty lines', () => {
  const typed =
    '## Why it helps\nIt does,\nsomewhat.\n\n- One\n* Two\n\n1. First\n2) Second\n### More {#m}'
  expect(readParts(typed)).toEqual([
    { kind: 'heading', level: 2, id: 'why-it-helps', text: 'Why it helps' },
    { kind: 'paragraph', text: 'It does, somewhat.' },
    { kind: 'list', ordered: false, items: ['One', 'Two'] },
    { kind: 'list', ordered: true, items: ['First', 'Second'] },
    { kind: 'heading', level: 3, id: 'm', text: 'More' },
  ])
})

test('a place that is left open is named after its words', () => {
  const form = { ...formOf(blankBlock('faq')), rows: [{ ...BLANK_ROW, name: 'Does it last?' }] }
  expect(blockOf('faq', form)).toMatchObject({ questions: [{ id: 'does-it-last' }] })
})

test('rows are added, moved and taken out, and never beyond the ends', () => {
  const rows = ['a', 'b'].map((name) => ({ ...BLANK_ROW, name }))
  const names = (intent: string) =>
    changeRows('steps', rows, intent)?.map(({ name }) => name) ?? null
  expect(names('row-add')).toEqual(['a', 'b', ''])
  expect(names('row-up:1')).toEqual(['b', 'a'])
  expect(names('row-down:0')).toEqual(['b', 'a'])
  expect(names('row-remove:0')).toEqual(['b'])
  expect(names('row-up:0')).toBeNull()
  expect(names('row-down:1')).toBeNull()
  expect(names('row-remove:7')).toBeNull()
})
