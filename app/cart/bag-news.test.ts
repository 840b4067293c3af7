import { expect, test } from 'vitest'
import type { AddedItem } from './add-to-bag.server'
import { sayAdded } from './bag-news'

const polish: AddedItem = {
  variantId: 'v',
  name: 'Polish',
  asked: 1,
  before: 0,
  quantity: 1,
  limit: 9,
}

test.each<[string, Partial<AddedItem>, string]>([
  ['one of a thing', {}, 'Added Polish. 2 items in your bag.'],
  [
    'more than there are',
    { asked: 5, quantity: 3, limit: 3 },
    'Added Polish. Only 3 of Polish are in stock. 2 items in your bag.',
  ],
  [
    'more than a household needs',
    { asked: 25, quantity: 20, limit: 20 },
    'Added Polish. 20 of Polish is the most in one order. 2 items in your bag.',
  ],
  [
    'the last one again',
    { before: 1, limit: 1 },
    'Only 1 of Polish is in stock. Your bag has it already.',
  ],
  ['what has sold out', { quantity: 0, limit: 0 }, 'Polish has sold out.'],
  ['what is not sold any more', { name: null, quantity: 0 }, 'That product is no longer sold.'],
  [
    'one thing too many',
    { quantity: 0, limit: 9 },
    'Your bag is full: it holds 60 different products.',
  ],
])('adding %s', (_, item, text) => {
  expect(sayAdded([{ ...polish, ...item }], 2).text).toBe(text)
})

test('a routine of which one has sold out says what came and what did not', () => {
  const soldOut = { ...polish, name: 'Toner', quantity: 0, limit: 0 }
  expect(sayAdded([polish, { ...polish, name: 'Serum' }, soldOut], 2)).toEqual({
    tone: 'caution',
    text: 'Added 2 products. Toner has sold out. 2 items in your bag.',
  })
})
