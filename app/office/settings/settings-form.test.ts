import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { DeliveryForm, seenOf, TaxForm, typedRate } from './settings-form'

function formOf(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  return form
}

const standard = {
  intent: 'delivery',
  method: 'standard',
  name: 'Standard',
  priceCents: '5.95',
  freeFromCents: '75',
  allowsFlammable: 'on',
  minDays: '3',
  maxDays: '5',
  cutoffHour: '14',
  active: 'on',
  position: '1',
  notTo: 'hi, AK; hi',
  flammableNotTo: '',
}
const readRate = (change: Record<string, string>) =>
  parseWithZod(formOf({ ...standard, ...change }), { schema: DeliveryForm })
const readTax = (ratePer100k: string) =>
  parseWithZod(formOf({ intent: 'tax', state: 'TX', ratePer100k }), { schema: TaxForm })

test('a way of delivery is read, and one that never becomes free too', () => {
  expect(readRate({})).toMatchObject({
    value: {
      rate: { priceCents: 595, freeFromCents: 7500, allowsFlammable: true, notTo: ['AK', 'HI'] },
    },
  })
  expect(readRate({ freeFromCents: '' })).toMatchObject({
    value: { rate: { freeFromCents: null } },
  })
  expect(readRate({ method: 'pickup', flammableNotTo: 'AK' })).toMatchObject({
    value: { rate: { notTo: [], flammableNotTo: [] } },
  })
})

test('a pickup leaves out no state, whatever is sent', () => {
  expect(readRate({ method: 'pickup', flammableNotTo: 'AK' })).toMatchObject({
    value: { rate: { notTo: [], flammableNotTo: [] } },
  })
})

test.each([
  ['name', { name: '' }],
  ['priceCents', { priceCents: 'free' }],
  ['priceCents', { priceCents: '' }],
  ['maxDays', { maxDays: '2' }],
  ['minDays', { minDays: '61' }],
  ['cutoffHour', { cutoffHour: '24' }],
  ['position', { position: '' }],
  ['notTo', { notTo: 'Hawaii' }],
])('%s: %j is refused beside the field', (field, change) => {
  expect(Object.keys(readRate(change).reply().error ?? {})).toEqual([field])
})

test.each([
  ['8.875', 8875],
  ['4', 4000],
  ['0', 0],
  ['7.25 %', 7250],
])('a rate of %s', (typed, parts) => {
  expect(readTax(typed)).toMatchObject({ value: { rule: { state: 'TX', ratePer100k: parts } } })
  expect(Number(typedRate(parts))).toBe(Number.parseFloat(typed))
})

test.each(['', 'much', '20.001', '-1', '1.2345'])('a rate of %j is refused', (typed) => {
  expect(readTax(typed).status).toBe('error')
})

test('a row is the same however its columns are ordered', () => {
  expect(seenOf({ a: 1, b: null })).toBe(seenOf({ b: null, a: 1 }))
  expect(seenOf(null)).toBe('')
})
