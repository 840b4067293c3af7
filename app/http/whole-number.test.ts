import { parseWithZod } from '@conform-to/zod/v4'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { inDigits } from './whole-number'

const units = inDigits(z.coerce.number('Enter whole units').int().min(0).max(100_000))
const Form = z.object({ units, spare: units.optional() })

test('digits are a number, with spaces around them too', () => {
  for (const typed of ['7', ' 7 ', '007']) expect(units.parse(typed)).toBe(7)
})

describe('what nobody writes on a count sheet is refused in the field’s own words', () => {
  test.each(['1e3', '0x10', '0b1', '1.0', '1,000', '-1', '+1', '', 'Infinity'])('%j', (typed) => {
    expect(units.safeParse(typed).error?.issues[0]?.message).toBe('Enter whole units')
    const form = new URLSearchParams({ units: typed })
    expect(parseWithZod(form, { schema: Form }).status).toBe('error')
  })
})

test('a field that may stay empty may', () => {
  const form = new URLSearchParams({ units: '12', spare: '' })
  expect(parseWithZod(form, { schema: Form })).toMatchObject({ value: { units: 12 } })
  const wrong = new URLSearchParams({ units: '12', spare: '1e2' })
  expect(parseWithZod(wrong, { schema: Form }).status).toBe('error')
})
