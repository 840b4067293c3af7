import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { availableFor } from '#app/inventory/availability.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation, aVariant } from '#tests/factories/stock'
import { readLot } from './read-lot.server'
import { recallLot } from './recall-lot.server'
import { receiveLot } from './receive-lot.server'
import { transferUnits } from './transfer-units.server'
import { writeToRecalled } from './write-to-recalled.server'

const now = new Date()
let fay: Actor
let variantId: string
let dallas: string
let austin: string

beforeEach(async () => {
  fay = await aStaffMember('fulfilment')
  variantId = (await aVariant()).id
  dallas = (await aLocation({ name: 'Dallas' })).id
  austin = (await aLocation({ name: 'Austin' })).id
})

const receive = (locationId: string, lotCode: string, expiresOn = '2030-01-31') =>
  receiveLot(
    fay,
    {
      ...{ variantId, formId: randomUUID(), locationId, lotCode, expiresOn },
      ...{ quantity: 5, unitCostCents: null },
    },
    now,
  )
const lots = () => db.stockLot.findMany({ where: { variantId } })
const lotAt = (locationId: string) =>
  db.stockLot.findFirstOrThrow({ where: { variantId, locationId } })

test('a delivery joins its lot however the code is written', async () => {
  for (const code of ['CaseLot 7', 'caselot7', 'CASE  LOT 7'])
    expect(await receive(dallas, code)).toEqual({ kind: 'received' })
  expect(await lots()).toMatchObject([{ lotCode: 'CaseLot 7', onHand: 15 }])
})

test('of two deliveries at once in two spellings one lot comes', async () => {
  await Promise.all([receive(dallas, 'CaseLot'), receive(dallas, 'caselot')])
  expect(await lots()).toMatchObject([{ onHand: 10 }])
})

test('another date on the label is found in another spelling', async () => {
  await receive(dallas, 'CaseLot')
  expect(await receive(dallas, 'caselot', '2031-01-31')).toEqual({
    kind: 'expiry-differs',
    known: '2030-01-31',
  })
})

test('units move into the lot that is written differently over there', async () => {
  await receive(dallas, 'CaseLot')
  await receive(austin, 'caselot')
  const source = await lotAt(dallas)
  const moved = { variantId, formId: randomUUID(), lotId: source.id, quantity: 2 }
  expect(await transferUnits(fay, { ...moved, toLocationId: austin }, now)).toEqual({
    kind: 'transferred',
  })
  expect([(await lotAt(dallas)).onHand, (await lotAt(austin)).onHand]).toEqual([3, 7])
  expect(await lots()).toHaveLength(2)
})

describe('a recall', () => {
  test('stops every spelling, at every location, and what arrives later', async () => {
    await receive(dallas, 'CaseLot')
    await receive(austin, 'caselot')
    const [first, second] = [await lotAt(dallas), await lotAt(austin)]
    const asked = { lotId: first.id, reason: 'The maker asked for it back.' }
    expect(await recallLot(fay, asked, now)).toBe('done')
    expect(await recallLot(fay, { ...asked, lotId: second.id }, now)).toBe('already')
    const from = { kind: 'shipping' as const }
    expect((await availableFor(db, [variantId], { now, from })).get(variantId) ?? 0).toBe(0)
    expect(await receive(dallas, 'CASE LOT')).toEqual({ kind: 'recalled' })
    expect(await writeToRecalled(fay, { variantId, lotCode: 'caselot' }, now)).toBe('done')
    const page = await readLot(fay, second.id, null)
    expect(page?.recall).toMatchObject({ lotCode: 'CaseLot' })
    expect(page?.siblings).toHaveLength(2)
  })
})
