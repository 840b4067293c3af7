import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aStaffMember } from '#tests/factories/staff'
import { closeForm, formTicket, keepForm, readKept } from './kept-form.server'

const about = 'bundle:new'
const at = (seconds: number) => new Date(Date.parse('2026-11-26T12:00:00Z') + seconds * 1000)

test('what is typed on in an older window is kept, once what was on its way is over', async () => {
  const olive = await aStaffMember('owner')
  const [older, newer] = [formTicket(olive.id, about, at(0)), formTicket(olive.id, about, at(5))]
  const type = (text: string, ticket: string, seconds: number) =>
    keepForm(olive, { about, base: '', values: { text }, ticket }, at(seconds))
  const kept = async () => (await readKept(olive, about)).kept?.values
  await type('in the older one', older, 10)
  await closeForm(db, olive, { about, ticket: newer }, at(20))
  await type('late', older, 25)
  expect(await kept()).toBeUndefined()
  await type('typed on', older, 80)
  expect(await kept()).toEqual({ text: 'typed on' })

  await closeForm(db, olive, { about, ticket: newer }, at(90))
  await type('of the form that was saved', newer, 9000)
  expect(await kept()).toBeUndefined()
})
