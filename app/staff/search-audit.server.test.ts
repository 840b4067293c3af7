import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { aStaffMember } from '#tests/factories/staff'
import { recordAudit } from './record-audit.server'
import { AuditSearch, searchAudit } from './search-audit.server'

test('a day of the trail is one on the shop’s clock, as its entries show it', async () => {
  const olive = await aStaffMember('owner')
  // The evening of November 25 in Chicago, and the first minute after it.
  const moments = ['2026-11-26T04:30:00Z', '2026-11-26T06:00:00Z']
  for (const moment of moments) {
    const record = { kind: 'order', id: moment, name: moment } as const
    await recordAudit(db, olive, { action: 'order.noted', record }, new Date(moment))
  }
  const on = async (day: string) => {
    const found = await searchAudit(olive, AuditSearch.parse({ day }))
    return found?.entries.map(({ recordName }) => recordName)
  }
  expect(await on('2026-11-25')).toEqual([moments[0]])
  expect(await on('2026-11-26')).toEqual([moments[1]])
  expect(await on('someday')).toHaveLength(2)
})
