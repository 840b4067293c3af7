import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { saveDraft } from './checkout-draft.server'

const typed = { email: 'sam@example.com', fullName: 'Sam Shopper' }

async function draftsOf(status: 'open' | 'ordered') {
  const { id } = await db.bag.create({ data: { status } })
  await saveDraft(id, { email: 'old@example.com' })
  await saveDraft(id, typed)
  const drafts = await db.checkoutDraft.findMany({ where: { bagId: id } })
  return drafts.map(({ fields }) => fields)
}

test('what was typed last is kept with an open bag', async () => {
  expect(await draftsOf('open')).toEqual([typed])
})

test('a form that comes after its order was paid leaves nothing of the shopper behind', async () => {
  expect(await draftsOf('ordered')).toEqual([])
})

test('a form of a bag that is gone changes nothing', async () => {
  await saveDraft('0191a7e0-0000-7000-8000-000000000001', typed)
  expect(await db.checkoutDraft.count()).toBe(0)
})
