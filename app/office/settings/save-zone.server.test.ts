import { beforeEach, expect, test } from 'vitest'
import { readBag } from '#app/cart/bag.server'
import { quoteBag } from '#app/cart/quote-bag.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { readTrail } from '#app/staff/search-audit.server'
import { aBag } from '#tests/factories/bag'
import { aPriceBook } from '#tests/factories/price-book'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { answerSettings, GONE } from './answer-settings.server'
import { SETTINGS_ID } from './change-setting.server'
import { readSettingForms, readSettings } from './read-settings.server'
import { removeZone, saveZone } from './save-zone.server'
import { typedZone } from './typed-settings'
import type { StoredZone } from './zone-form'

const now = new Date('2026-03-10T12:00:00Z')
const FAR: StoredZone = {
  method: 'standard',
  states: ['CA', 'OR'],
  ...{ priceCents: 1295, freeFromCents: null, minDays: 5, maxDays: 8 },
}

let olive: Actor
beforeEach(async () => {
  await aPriceBook()
  olive = await aStaffMember('owner')
})

const zones = async () => (await readSettings(olive, null))!.zones
const theZone = async () => (await zones())[0]!
const add = (zone: StoredZone) => saveZone(olive, { id: null, zone, seen: '' }, now)

/** The form of a zone as it was opened, with what was typed. */
async function typed(intent: string, change: Record<string, string>) {
  const { keeping, seen, id, ...zone } = (await readSettingForms(olive, null, now))!.zones[0]!
  const form = { ...typedZone(zone), ...change, intent, seen, zone: id, ticket: keeping.ticket }
  const body = new URLSearchParams(form)
  return new Request('http://shop/admin/settings', { method: 'POST', body })
}
const send = (request: Request) =>
  answerSettings(request, olive, now).catch((thrown: unknown) => thrown)

test('a zone counts at once for its states, with the tax on it, and the history says it', async () => {
  const bag = await aBag().with(await aStockedVariant(5))
  const quote = async (state: string | null) => {
    const terms = { deliveryMethod: 'standard' as const, state, pickupLocationId: null, now }
    const quoted = await quoteBag(db, bag.id, terms)
    if (quoted.kind !== 'quoted') throw new Error('Refused')
    const { order, arrival, zoneWords } = quoted
    return { cents: order.totals.deliveryCents, taxed: order.delivery.taxCents, arrival, zoneWords }
  }
  expect(await add({ ...FAR, states: ['TX'] })).toBe('saved')
  expect(await quote('TX')).toEqual({
    cents: 1295,
    taxed: 107,
    arrival: { earliest: '2026-03-17', latest: '2026-03-20' },
    zoneWords: [],
  })
  expect(await quote('OR')).toMatchObject({ cents: 595, taxed: 0 })
  const words = ['To Texas: $12.95 for any order, 5 to 8 business days']
  expect(await quote(null)).toMatchObject({ cents: 595, zoneWords: words })
  expect((await readBag(bag.id, now)).price).toMatchObject({ zoneWords: words })
  expect(await readTrail(olive, 'settings', SETTINGS_ID)).toMatchObject([
    {
      action: 'settings.changed',
      recordName: 'Delivery: Standard to Texas',
      before: [],
      after: expect.arrayContaining([['Price', '$12.95']]) as unknown,
    },
  ])
})

test('a zone is changed and taken out, and pressed twice each happens once', async () => {
  expect(await add(FAR)).toBe('saved')
  expect(await add(FAR)).toBe('saved')
  const { id, seen, ...zone } = await theZone()
  const change = { id, seen, zone: { ...zone, priceCents: 995 } }
  expect(await saveZone(olive, change, now)).toBe('saved')
  expect(await saveZone(olive, change, now)).toBe('saved')
  const out = { id, seen: (await zones())[0]!.seen }
  expect(await removeZone(olive, out, now)).toBe('saved')
  expect(await removeZone(olive, out, now)).toBe('saved')
  const trail = (await readTrail(olive, 'settings', SETTINGS_ID)) ?? []
  expect(trail.map(({ action }) => action)).toEqual([
    'settings.removed',
    'settings.changed',
    'settings.changed',
  ])
})

test('a state is in one zone of a way, also when two add it at once', async () => {
  const outcomes = await Promise.all([add(FAR), add({ ...FAR, states: ['OR'] })])
  expect(outcomes.toSorted()).toEqual(['in-another-zone', 'saved'])
  expect(await add({ ...FAR, method: 'express' })).toBe('saved')
  expect(await zones()).toHaveLength(2)
})

test('of two who had the same zone open the second is told', async () => {
  await add(FAR)
  const { id, seen, ...zone } = await theZone()
  const save = (priceCents: number) =>
    saveZone(olive, { id, seen, zone: { ...zone, priceCents } }, now)
  expect((await Promise.all([save(100), save(200)])).toSorted()).toEqual([
    'changed-meanwhile',
    'saved',
  ])
  expect(await removeZone(olive, { id, seen }, now)).toBe('changed-meanwhile')
})

test('what is typed into a zone is kept, and refused beside the field', async () => {
  await add(FAR)
  await add({ ...FAR, states: ['NV'] })
  const kept = async () => (await readSettingForms(olive, null, now))!.zones[0]!.keeping.kept?.typed
  expect(await send(await typed('zone', { states: '' }))).toMatchObject({
    data: { refused: { errors: { states: [expect.stringContaining('Enter codes')] } } },
  })
  expect(await send(await typed('zone', { states: 'OR, NV' }))).toMatchObject({
    data: { refused: { errors: { states: [expect.stringContaining('Another zone')] } } },
  })
  expect(await kept()).toMatchObject({ states: 'OR, NV' })
  expect(await send(await typed('zone', { method: 'pickup' }))).toMatchObject({
    init: { status: 400 },
  })
  expect(await send(await typed('zone', { priceCents: '9' }))).toMatchObject({ status: 303 })
  expect(await kept()).toBeUndefined()
})

test('what was typed into a zone that a colleague took out stands there as a new one', async () => {
  await add(FAR)
  const mine = await typed('zone', { priceCents: '9' })
  const { id, seen } = await theZone()
  await removeZone(olive, { id, seen }, now)
  expect(await send(mine)).toMatchObject({
    data: {
      problem: GONE,
      refused: { about: 'zone:new', typed: { priceCents: '9', states: 'CA, OR' } },
    },
  })
})

test('support reads and changes nothing', async () => {
  await add(FAR)
  const { id, seen } = await theZone()
  const sue = await aStaffMember('support')
  expect(await saveZone(sue, { id, zone: FAR, seen }, now)).toBe('not-allowed')
  expect(await removeZone(sue, { id, seen }, now)).toBe('not-allowed')
})

test('the database puts no state into two zones of a way, not even at the same moment', async () => {
  const { states: _states, method: _method, ...figures } = FAR
  const create = (states: string[], method: 'standard' | 'express' = 'standard') =>
    db.deliveryZone.create({ data: { method, states, ...figures } })
  const outcomes = await Promise.allSettled([create(['CA', 'OR']), create(['OR', 'TX'])])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  await create(['OR'], 'express')
  const { id } = await create(['AK'])
  await expect(
    db.deliveryZone.update({ where: { id }, data: { states: ['AK', 'OR'] } }),
  ).rejects.toThrow()
  await db.deliveryZone.update({ where: { id }, data: { states: ['AK', 'HI'] } })
})
