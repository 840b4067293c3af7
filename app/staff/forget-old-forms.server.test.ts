import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aStaffMember } from '#tests/factories/staff'
import { forgetOldForms } from './forget-old-forms.server'
import { formTicket, keepForm, readKept } from './kept-form.server'

const DAY_MS = 86_400_000
const now = new Date('2026-11-26T12:00:00Z')
const after = (days: number) => new Date(now.getTime() + days * DAY_MS)

test('what nobody saved is there for half a year, and no longer', async () => {
  const olive = await aStaffMember('owner')
  const about = 'bundle:new'
  const ticket = formTicket(olive.id, about, now)
  await keepForm(olive, { about, base: 'new', values: { name: 'Calm evening' }, ticket }, now)
  await forgetOldForms(after(179))
  expect((await readKept(olive, about)).kept?.values).toEqual({ name: 'Calm evening' })
  await forgetOldForms(after(181))
  expect(await db.keptForm.count()).toBe(0)
})
