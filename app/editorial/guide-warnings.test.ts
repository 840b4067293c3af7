import { expect, test } from 'vitest'
import { guides } from '#prisma/seed/guides/write-guides'
import type { ComparedVersion } from './compare-versions'
import type { DraftBlock } from './draft-content'
import type { GuideFacts, ProductFact } from './guide-facts'
import { phrasesToConfirm, warningsOf } from './guide-warnings'

const now = new Date('2026-11-26T10:00:00Z')
const serum: ProductFact = {
  ...{ name: 'Calm Serum', status: 'active', regulatoryClass: 'cosmetic', inciStatus: 'full' },
  ...{ tags: [], isInStock: true },
} as const
const facts = (product: Partial<ProductFact> = {}): GuideFacts => ({
  products: new Map([['serum', { ...serum, ...product }]]),
  treatments: new Map([
    ['facial', { name: 'Facial', isOffered: true }],
    ['peel', { name: 'Peel', isOffered: false }],
  ]),
  routines: new Map([['basics', { name: 'Basics', status: 'archived' }]]),
  studios: 0,
})
const version = (blocks: DraftBlock[], more: Partial<ComparedVersion> = {}): ComparedVersion => ({
  ...{ title: 'Pores', summary: 'What is known.', reviewedOn: '2026-11-01', sources: [] },
  blocks,
  ...more,
})
const told = (guide: ComparedVersion, known = facts()) =>
  warningsOf(guide, known, now).map(({ level, message }) => `${level}: ${message}`)
const product = (why: string): DraftBlock => ({ kind: 'product', product: 'serum', why })
const text = (words: string): DraftBlock => ({
  kind: 'text',
  parts: [{ kind: 'paragraph', text: words }],
})

test('a whole guide of products on sale has nothing to be looked at', () => {
  expect(told(version([product('It is light.')]))).toEqual([])
})

test.each([
  [{ status: 'archived' }, 'look: Calm Serum is archived: readers see another product'],
  [{ status: 'draft' }, 'look: Calm Serum is not published: readers see another product'],
  [{ isInStock: false }, 'look: Calm Serum is sold out: readers see another product'],
] as const)('a product that is %j is told of', (change, words) => {
  expect(told(version([product('It is light.')]), facts(change))).toEqual([words])
})

test('what names nothing that exists stops it, what is closed is told of', () => {
  const blocks: DraftBlock[] = [
    { kind: 'product', product: 'nowhere', why: 'Because.' },
    { kind: 'treatment', treatment: 'peel', name: 'Peel', rhythm: 'Monthly.' },
    { kind: 'treatment', treatment: 'wrap', name: 'Wrap', rhythm: 'Monthly.' },
    { kind: 'routine', bundle: 'basics' },
    { kind: 'location', title: 'Where', text: 'Here.' },
  ]
  expect(told(version(blocks))).toEqual([
    'stops: No product has the address “nowhere”',
    'look: Peel is not offered: readers see “By consultation only”',
    'stops: No treatment has the address “wrap”',
    'look: Basics is archived: readers see nothing here',
    'look: No studio is open: readers see nothing here',
  ])
})

test('a claim about a product stops it, one about skin has to be confirmed, a denied one is none', () => {
  const claim = warningsOf(version([product('It shrinks pores.')]), facts(), now)
  expect(claim).toMatchObject([
    { level: 'stops', place: { list: 'blocks', at: 0 }, claim: { phrase: 'shrinks' } },
  ])
  const prose = warningsOf(version([text('Botulinum toxin is injected.')]), facts(), now)
  expect(prose).toMatchObject([{ level: 'confirm', claim: { phrase: 'Botulinum' } }])
  expect(phrasesToConfirm(prose)).toEqual(['botulinum'])
  expect(told(version([text('No product shrinks pores.')]))).toEqual([])
})

test('a source that is cited and missing stops it, as does whatever is not filled in', () => {
  expect(told(version([text('It helps.[^lee-2016]')]))).toEqual([
    'stops: It cites “lee-2016”, which is no source',
  ])
  expect(told(version([], { title: '', summary: '' }))).toEqual([
    'stops: It has no title',
    'stops: It has no summary',
    'stops: It has no block yet',
  ])
  expect(told(version([{ kind: 'callout', tone: 'note', title: '', items: [] }]))).toEqual([
    'stops: title is empty',
    'stops: items: there are too few',
  ])
})

test('a review of more than a year ago is told of', () => {
  expect(told(version([text('Yes.')], { reviewedOn: '2025-11-20' }))).toEqual([
    'look: It was last reviewed more than a year ago',
  ])
  expect(told(version([text('Yes.')], { reviewedOn: '2026-12-20' }))).toEqual([
    'stops: The day of its review is still to come',
  ])
})

test('the shop’s own guides name the toxin where it has to be confirmed, and claim nothing else', () => {
  for (const guide of guides) {
    const claims = warningsOf(version(guide.blocks, { sources: guide.sources }), facts(), now)
    expect(claims.filter(({ claim }) => claim?.isOfProduct)).toEqual([])
    expect(phrasesToConfirm(claims).filter((phrase) => phrase !== 'botulinum')).toEqual([])
  }
})
