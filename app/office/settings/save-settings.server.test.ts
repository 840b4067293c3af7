import { beforeEach, expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { readPriceBook } from '#app/pricing/price-book.server'
import type { Actor } from '#app/staff/permissions'
import { readTrail } from '#app/staff/search-audit.server'
import { aPriceBook } from '#tests/factories/price-book'
import { aStaffMember } from '#tests/factories/staff'
import { readSettings } from './read-settings.server'
import { SETTINGS_ID } from './change-setting.server'
import { closeState, saveDelivery, saveTax } from './save-settings.server'
import type { StoredRate } from './settings-form'

const now = new Date('2026-03-10T12:00:00Z')
const TEXAS = { state: 'TX' as const, ratePer100k: 8250, taxesDelivery: true, exemptsDrugs: false }
const WYOMING = { ...TEXAS, state: 'WY' as const, ratePer100k: 4000 }

let olive: Actor
beforeEach(async () => {
  await aPriceBook()
  olive = await aStaffMember('owner')
})

async function standard(): Promise<{ rate: StoredRate; seen: string }> {
  const { rates } = (await readSettings(olive, null))!
  const { seen, ...rate } = rates.find(({ method }) => method === 'standard')!
  return { rate, seen }
}
const seenOfState = async (state: string) => (await readSettings(olive, state))?.edited?.seen ?? ''

test('a new price of delivery counts at once, and the history says what it was', async () => {
  const { rate, seen } = await standard()
  const cheaper = { ...rate, priceCents: 495, freeFromCents: null }
  expect(await saveDelivery(olive, { rate: cheaper, seen }, now)).toBe('saved')
  const { position: _position, ...priced } = cheaper
  expect((await readPriceBook(db)).deliveryRates[0]).toEqual({ ...priced, zones: [] })
  expect(await readTrail(olive, 'settings', SETTINGS_ID)).toMatchObject([
    {
      action: 'settings.changed',
      recordName: 'Delivery: Standard',
      before: [
        ['Price', '$5.95'],
        ['Free from this spend', '$60.00'],
      ],
      after: [
        ['Price', '$4.95'],
        ['Free from this spend', 'none'],
      ],
    },
  ])
})

test('a way is switched off, moved and kept from states, but the last one stays on', async () => {
  const { rate, seen } = await standard()
  const change = { position: 9, notTo: ['AK' as const] }
  expect(await saveDelivery(olive, { rate: { ...rate, ...change }, seen }, now)).toBe('saved')
  const { deliveryRates } = await readPriceBook(db)
  expect(deliveryRates.map(({ method }) => method)).toEqual(['express', 'pickup', 'standard'])
  const [entry] = (await readTrail(olive, 'settings', SETTINGS_ID)) ?? []
  expect(entry?.after).toEqual([
    ['Does not go to', 'AK'],
    ['Position', '9'],
  ])
  const outcomes = []
  for (const { seen: before, ...each } of (await readSettings(olive, null))!.rates)
    outcomes.push(
      await saveDelivery(olive, { rate: { ...each, active: false }, seen: before }, now),
    )
  expect(outcomes).toEqual(['saved', 'saved', 'last-way'])
})

test('a way that goes to no state where the shop delivers does not count as the last one', async () => {
  await db.deliveryRate.update({ where: { method: 'pickup' }, data: { active: false } })
  const everywhere = ['CA' as const, 'OR' as const, 'TX' as const]
  await db.deliveryRate.update({ where: { method: 'express' }, data: { notTo: everywhere } })
  const { rate, seen } = await standard()
  const save = (change: Partial<StoredRate>) =>
    saveDelivery(olive, { rate: { ...rate, ...change }, seen }, now)
  expect(await save({ active: false })).toBe('last-way')
  expect(await save({ notTo: everywhere })).toBe('last-to-states')
  expect(await save({ notTo: everywhere.slice(1) })).toBe('saved')
})

test('of two who had the same form open the second is told', async () => {
  const { rate, seen } = await standard()
  const save = (priceCents: number) =>
    saveDelivery(olive, { rate: { ...rate, priceCents }, seen }, now)
  const outcomes = await Promise.all([save(100), save(200)])
  expect(outcomes.toSorted()).toEqual(['changed-meanwhile', 'saved'])
  expect(await db.auditEntry.count()).toBe(1)
})

test('pressed twice it is saved once', async () => {
  const seen = await seenOfState('TX')
  const save = () => saveTax(olive, { rule: { ...TEXAS, ratePer100k: 8375 }, seen }, now)
  expect(await save()).toBe('saved')
  expect(await save()).toBe('saved')
  expect(await db.auditEntry.count()).toBe(1)
})

test('a state opens with a rate and closes without one', async () => {
  expect(await saveTax(olive, { rule: WYOMING, seen: await seenOfState('WY') }, now)).toBe('saved')
  const open = async () => (await readPriceBook(db)).taxTable.map(({ state }) => state).toSorted()
  expect(await open()).toEqual(['CA', 'OR', 'TX', 'WY'])
  const closing = { state: 'WY' as const, seen: await seenOfState('WY') }
  expect(await closeState(olive, closing, now)).toBe('saved')
  expect(await open()).toEqual(['CA', 'OR', 'TX'])
  const actions = (await readTrail(olive, 'settings', SETTINGS_ID))?.map(({ action }) => action)
  expect(actions).toEqual(['settings.removed', 'settings.changed'])
})

test('support reads and changes nothing, by any way', async () => {
  const sue = await aStaffMember('support')
  const seen = await seenOfState('TX')
  expect(await saveDelivery(sue, await standard(), now)).toBe('not-allowed')
  expect(await saveTax(sue, { rule: WYOMING, seen: '' }, now)).toBe('not-allowed')
  expect(await closeState(sue, { state: 'TX', seen }, now)).toBe('not-allowed')
  expect(await db.auditEntry.count()).toBe(0)
})
