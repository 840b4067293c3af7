import { expect, test } from 'vitest'
import { findTreatments } from '#app/treatments/find-treatments.server'
import { db } from '#app/platform/database.server'
import { aStaffMember } from '#tests/factories/staff'
import { aStudio, aTreatment } from '#tests/factories/treatment'
import { moveContent } from './move-content.server'

const now = new Date()
const order = async () => (await findTreatments(db)).map(({ name }) => name)

async function three() {
  const made = []
  for (const name of ['Ash', 'Birch', 'Cedar']) made.push((await aTreatment({ name })).id)
  return made as [string, string, string]
}

test('shoppers see treatments in the order that staff give them, also where places were the same', async () => {
  const [, , cedar] = await three()
  const cal = await aStaffMember('catalog')
  const up = { id: cedar, by: 'up', place: 2 } as const
  expect(await moveContent(cal, 'treatment', up, now)).toMatchObject({ from: 2, to: 1 })
  expect(await order()).toEqual(['Ash', 'Cedar', 'Birch'])
  expect(await db.auditEntry.findFirst({ where: { action: 'content.moved' } })).toMatchObject({
    ...{ recordName: 'Cedar', before: { place: 3 }, after: { place: 2 } },
  })
})

test('a press that is sent twice moves a row once, and the ends hold', async () => {
  const [ash, birch, cedar] = await three()
  const cal = await aStaffMember('catalog')
  const move = (id: string, by: 'up' | 'down', place: number) =>
    moveContent(cal, 'treatment', { id, by, place }, now)
  const both = await Promise.all([move(cedar, 'up', 2), move(cedar, 'up', 2)])
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(['moved', 'stays'])
  expect(await move(ash, 'up', 0)).toEqual({ kind: 'stays' })
  expect(await move(birch, 'down', 2)).toEqual({ kind: 'stays' })
  expect(await order()).toEqual(['Ash', 'Cedar', 'Birch'])
  expect(await move('019ac0de-0000-7000-8000-000000000009', 'up', 1)).toEqual({ kind: 'gone' })
})

test('nobody who may not write them moves any, nor does a clinic’s person a studio', async () => {
  const { id } = await aStudio()
  const clio = await aStaffMember('clinic', { locationId: id })
  const move = { id, by: 'down', place: 0 } as const
  expect(await moveContent(clio, 'location', move, now)).toEqual({ kind: 'not-allowed' })
  const rae = await aStaffMember('readonly')
  expect(await moveContent(rae, 'treatment', move, now)).toEqual({ kind: 'not-allowed' })
})
