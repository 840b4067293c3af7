import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { BagForm } from './bag-form'

function statusOf(addedAt: string) {
  const form = new FormData()
  form.set('intent', 'undo')
  form.set('variantId', '0191a7e0-0000-7000-8000-000000000001')
  form.set('quantity', '1')
  form.set('addedAt', addedAt)
  return parseWithZod(form, { schema: BagForm }).status
}

test('a removed line goes back to when it was added', () => {
  expect(statusOf('2026-03-10T12:00:00.000Z')).toBe('success')
})

test.each(['-271821-04-20T00:00:00.000Z', '+275760-09-13T00:00:00.000Z', 'yesterday', ''])(
  'a time that no bag was filled at, %j, is refused before the database sees it',
  (addedAt) => {
    expect(statusOf(addedAt)).not.toBe('success')
  },
)
