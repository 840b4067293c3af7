import { expect, test } from 'vitest'
import type { GuideBlock, TextPart } from '#app/guides/guide-blocks'
import { partLevels } from './part-level'

const product: GuideBlock = { kind: 'product', product: 'sunscreen', why: 'It is light.' }
const text = (...parts: TextPart[]): GuideBlock => ({ kind: 'text', parts })
const section: TextPart = { kind: 'heading', level: 2, id: 'by-noon', text: 'By noon' }

test('what stands before the first section is headed right under the title, the rest under its section', () => {
  const plain: TextPart = { kind: 'paragraph', text: 'Oil spreads.' }
  expect(partLevels([product, text(plain), text(section), product])).toEqual([2, 2, 2, 3])
})

test('a guide without a section has all its parts under its title', () => {
  expect(partLevels([product, product])).toEqual([2, 2])
})
