import { expect, test } from 'vitest'
import { emptySize, emptyValues } from './product-values'
import { saysTheSame } from './says-the-same'

const typed = { ...emptyValues(), name: 'Calm Toner' }

test('the blank rows that a form offers are nothing that somebody typed', () => {
  const sent = {
    ...typed,
    sizes: [...typed.sizes, emptySize()],
    actives: [{ name: '', strength: '', purpose: '' }],
  }
  expect(saysTheSame(sent, typed)).toBe(true)
})

test('a word in such a row is', () => {
  expect(
    saysTheSame({ ...typed, actives: [{ name: 'Zinc', strength: '', purpose: '' }] }, typed),
  ).toBe(false)
  expect(saysTheSame({ ...typed, sizes: [{ ...emptySize(), sku: 'CALM-1' }] }, typed)).toBe(false)
  expect(saysTheSame({ ...typed, name: 'Calm Tonic' }, typed)).toBe(false)
})
