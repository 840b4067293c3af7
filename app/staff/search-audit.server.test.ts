import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aStaffMember } from '#tests/factories/staff'
import { aStudio } from '#tests/factories/treatment'
import type { Actor } from './permissions'
import { recordAudit } from './record-audit.server'
import { ROLE_NAMES } from './role'
import { AuditSearch, readTrail, searchAudit } from './search-audit.server'

test('a day of the trail is one on the shop’s clock, as its entries show it', async () => {
  const olive = await aStaffMember('owner')
  // The evening of November 25 in Chicago, and the first minute after it.
  const moments = ['2026-11-26T04:30:00Z', '2026-11-26T06:00:00Z']
  for (const moment of moments) {
    const record = { kind: 'order', id: moment, name: moment } as const
    await recordAudit(db, olive, { action: 'order.noted', record }, new Date(moment))
  }
  const on = (day: string) => found(olive, { from: day, to: day })
  expect(await on('2026-11-25')).toEqual([moments[0]])
  expect(await on('2026-11-26')).toEqual([moments[1]])
  expect(await on('someday')).toHaveLength(2)
  expect(await found(olive, { from: '2026-11-25', to: '2026-11-26' })).toHaveLength(2)
  expect(await found(olive, { from: '2026-11-26' })).toEqual([moments[1]])
  expect(await found(olive, { to: '2026-11-25' })).toEqual([moments[0]])
  expect(await found(olive, { from: '2026-11-26', to: '2026-11-25' })).toEqual([])
})

test('a record is found by a piece of its name in any case, and each sign is itself', async () => {
  const olive = await aStaffMember('owner')
  for (const name of ['PW-10001', '10 % Niacinamide', 'Ten_percent', String.raw`C:\x`])
    await recordAudit(
      db,
      olive,
      { action: 'product.revised', record: { kind: 'product', id: name, name } },
      new Date(),
    )
  const pieces = {
    'pw-1': 'PW-10001',
    '%': '10 % Niacinamide',
    _: 'Ten_percent',
    NIACIN: '10 % Niacinamide',
  }
  for (const [record, name] of Object.entries(pieces))
    expect(await found(olive, { record }), record).toEqual([name])
  expect(await found(olive, { record: '\\' })).toEqual([String.raw`C:\x`])
  expect(await found(olive, { record: 'x'.repeat(300) })).toEqual([])
  expect(await found(olive, { record: 'pw\0-1' })).toEqual(['PW-10001'])
})

test('an action is found alone; an unknown one, or a day of no calendar of ours, counts as not asked', async () => {
  const olive = await aStaffMember('owner')
  const record = { kind: 'order', id: 'x', name: 'PW-10001' } as const
  for (const action of ['order.noted', 'order.shipped'] as const)
    await recordAudit(db, olive, { action, record: { ...record, name: action } }, new Date())
  expect(await found(olive, { action: 'order.noted' })).toEqual(['order.noted'])
  expect(await found(olive, { action: 'order.eaten' })).toHaveLength(2)
  expect(await found(olive, { from: '9999-12-31', to: '0001-01-01' })).toHaveLength(2)
})

test('a studio that somebody was bound to is told by its name', async () => {
  const olive = await aStaffMember('owner')
  const { id: locationId, name } = await db.location.findFirstOrThrow({
    where: { id: (await aStudio()).id },
  })
  const record = { kind: 'staff', id: olive.id, name: 'Cleo' } as const
  const [before, after] = [
    { role: 'support', locationId: null },
    { role: 'clinic', locationId },
  ]
  await recordAudit(db, olive, { action: 'staff.role_changed', record, before, after }, new Date())
  expect(await readTrail(olive, 'staff', olive.id)).toMatchObject([
    {
      before: [
        ['Role', ROLE_NAMES.support],
        ['Studio', 'none'],
      ],
      after: [
        ['Role', ROLE_NAMES.clinic],
        ['Studio', name],
      ],
    },
  ])
})

async function found(actor: Actor, asked: Record<string, string>) {
  const nothing = { person: null, kind: null, action: null, record: null, from: null, to: null }
  const trail = await searchAudit(actor, AuditSearch.parse({ ...nothing, before: null, ...asked }))
  return trail?.entries.map(({ recordName }) => recordName)
}
