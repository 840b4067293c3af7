import { expect, test } from 'vitest'
import { deriveTags } from './derive-tags'

const entry = (inciName: string, tags: Parameters<typeof deriveTags>[0][number]['tags'] = []) => ({
  inciName,
  tags,
  drugActive: false,
})

test('an acid high on the list is an acid, one after the preservatives a trace', () => {
  expect(deriveTags([entry('Salicylic Acid', ['bha']), entry('Phenoxyethanol')])).toEqual(['bha'])
  expect(deriveTags([entry('Phenoxyethanol'), entry('Salicylic Acid', ['bha'])])).toEqual([
    'bha_trace',
  ])
})

test('an acne active makes an acne drug, wherever it stands', () => {
  const active = { ...entry('Salicylic Acid', ['bha']), drugActive: true }
  expect(deriveTags([entry('Phenoxyethanol'), active])).toEqual(['bha', 'otc_acne'])
})

test('a sunscreen filter that only colors a cosmetic is no sunscreen', () => {
  expect(deriveTags([entry('Titanium Dioxide', ['spf'])])).toEqual([])
  expect(deriveTags([{ ...entry('Zinc Oxide', ['spf']), drugActive: true }])).toEqual(['spf'])
})
