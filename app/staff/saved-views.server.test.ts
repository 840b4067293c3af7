import { expect, test } from 'vitest'
import { aStaffMember } from '#tests/factories/staff'
import { forgetView, keepView, readViews } from './saved-views.server'

const search = (words: string) => new URLSearchParams(words)

test('a view is its person’s own, and of one list a name has one view', async () => {
  const [cal, olive] = [await aStaffMember('catalog'), await aStaffMember('owner')]
  await keepView(cal, { list: 'products', name: 'Gone', search: search('gap=sold-out') })
  await keepView(cal, { list: 'products', name: 'Gone', search: search('status=draft') })
  await keepView(cal, { list: 'orders', name: 'Gone', search: search('has=refund') })
  const [view, ...others] = await readViews(cal, 'products')
  expect([view?.search, others]).toEqual(['status=draft', []])
  expect(await readViews(cal, 'orders')).toMatchObject([{ search: 'has=refund' }])
  expect(await readViews(olive, 'products')).toEqual([])
  await forgetView(olive, view!.id)
  expect(await readViews(cal, 'products')).toHaveLength(1)
  await forgetView(cal, view!.id)
  expect(await readViews(cal, 'products')).toEqual([])
})

test('twenty views of a list are enough, and one of them can still be changed', async () => {
  const cal = await aStaffMember('catalog')
  const keep = (name: string) => keepView(cal, { list: 'orders', name, search: search('') })
  for (let at = 0; at < 20; at++) expect(await keep(`View ${at}`)).toBe('kept')
  expect(await keep('One more')).toBe('too-many')
  expect(await keep('View 3')).toBe('kept')
})
