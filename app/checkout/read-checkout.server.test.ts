import { beforeEach, expect, test } from 'vitest'
import { addBundle } from '#app/cart/add-bundle.server'
import { readBag } from '#app/cart/bag.server'
import { chooseLocation } from '#app/cart/choose-location.server'
import { receiveStock } from '#app/inventory/receive.server'
import { db } from '#app/platform/database.server'
import { aBag } from '#tests/factories/bag'
import { aBundle } from '#tests/factories/bundle'
import { aPriceBook } from '#tests/factories/price-book'
import { aLocation, aStockedVariant, aVariant } from '#tests/factories/stock'
import { saveDraft } from './checkout-draft.server'
import type { CheckoutInput } from './checkout-form'
import { readCheckout } from './read-checkout.server'

// A Wednesday, 7 in the morning in Oregon.
const now = new Date('2026-11-18T15:00:00Z')

beforeEach(aPriceBook)

async function checkout(bagId: string, draft: CheckoutInput = {}) {
  await saveDraft(bagId, draft)
  const view = await readCheckout(bagId, now)
  if (!view) throw new Error('The bag has nothing that can be bought')
  return view
}

async function somePads() {
  const pads = await aStockedVariant(9, { productName: 'Oil Control Pads' })
  await db.variant.update({ where: { id: pads.id }, data: { flammable: true } })
  return pads
}

test.each([
  ['HI', 'Hawaii'],
  ['AK', 'Alaska'],
])(
  'a shopper in %s hears at once which item cannot travel to %s, and what to do',
  async (state, name) => {
    const bag = await aBag()
      .with(await somePads())
      .with(await aStockedVariant(9))
    const { blocked, methods } = await checkout(bag.id, { state, deliveryMethod: 'standard' })
    expect(blocked).toBe(
      `Oil Control Pads cannot travel to ${name}: flammable goods go by ground only, and no ground route leads there. Pick up at a studio, or take it out of your bag.`,
    )
    expect(methods.map(({ obstacle }) => obstacle === null)).toEqual([false, false, true])
  },
)

test('nothing is in the way of the same item to Texas, nor of another one to Hawaii', async () => {
  const pads = await aBag().with(await somePads())
  expect((await checkout(pads.id, { state: 'TX' })).blocked).toBeNull()
  const serum = await aBag().with(await aStockedVariant(9))
  expect((await checkout(serum.id, { state: 'HI' })).blocked).toBeNull()
})

test('a zone’s price and days show before the state is known in words, then in the total', async () => {
  const bag = await aBag().with(await aStockedVariant(9))
  const figures = { priceCents: 1295, freeFromCents: null, minDays: 5, maxDays: 8 }
  await db.deliveryZone.create({ data: { method: 'standard', states: ['OR'], ...figures } })
  const { methods: before } = await checkout(bag.id)
  expect(before[0]).toMatchObject({
    priceCents: 595,
    zoneWords: ['To Oregon: $12.95 for any order, 5 to 8 business days'],
  })
  const { methods, totals } = await checkout(bag.id, { state: 'OR', deliveryMethod: 'express' })
  expect(methods[0]).toMatchObject({
    ...{ priceCents: 1295, freeFromCents: null, zoneWords: [] },
    arrival: { earliest: '2026-11-25', latest: '2026-12-01' },
  })
  expect(totals.deliveryCents).toBe(1495)
  const there = await checkout(bag.id, { state: 'OR', deliveryMethod: 'standard' })
  expect(there.totals.deliveryCents).toBe(1295)
})

test('what a bundle saves takes nothing off the way to free delivery, whichever way is chosen', async () => {
  const parts = [await aStockedVariant(9), await aStockedVariant(9)]
  for (const { id } of parts) await db.variant.update({ where: { id }, data: { priceCents: 3200 } })
  const { id: bundleId } = await aBundle(parts.map((part) => [part]))
  const wish = { bundleId, choice: parts.map(({ id }) => id), quantity: 1 }
  const added = await addBundle(null, wish, now)
  if (added.kind !== 'added') throw new Error(`It was ${added.kind}`)
  for (const deliveryMethod of ['standard', 'express'] as const) {
    const { methods, totals } = await checkout(added.bagId, { deliveryMethod })
    expect(totals).toMatchObject({ itemsCents: 6400, bundleSavingCents: 640 })
    expect(methods[0], deliveryMethod).toMatchObject({ method: 'standard', priceCents: 0 })
  }
})

test('a way that is switched off is named where it was chosen, and another is offered', async () => {
  const bag = await aBag().with(await aStockedVariant(9))
  await db.deliveryRate.update({ where: { method: 'standard' }, data: { active: false } })
  const fresh = await checkout(bag.id, { state: 'TX' })
  expect(fresh.draft.deliveryMethod).toBe('express')
  expect(fresh.methods.map(({ method }) => method)).toEqual(['express', 'pickup'])
  const chosen = await checkout(bag.id, { state: 'TX', deliveryMethod: 'standard' })
  expect(chosen.blocked).toBe('Standard is not offered at the moment. Choose another way.')
  expect(chosen.methods.map(({ obstacle }) => obstacle)).toEqual([
    'Not offered at the moment',
    null,
    null,
  ])
})

test('with express alone the bag says which item cannot be sent, why and what to do; with pickup it is priced so', async () => {
  const bag = await aBag()
    .with(await somePads())
    .with(await aStockedVariant(9))
  const offer = (methods: ('express' | 'pickup')[]) =>
    db.deliveryRate.updateMany({
      where: { method: { notIn: methods } },
      data: { active: false },
    })
  await offer(['express', 'pickup'])
  expect((await checkout(bag.id)).draft.deliveryMethod).toBe('pickup')
  expect((await readBag(bag.id, now)).price).toMatchObject({ kind: 'priced', way: 'Pickup' })
  await offer(['express'])
  expect(await readCheckout(bag.id, now)).toBeNull()
  expect((await readBag(bag.id, now)).price).toEqual({
    kind: 'refused',
    messages: [
      'We cannot send Oil Control Pads at the moment: flammable goods travel by ground only, and we offer no delivery by ground now. Save it for later, or take it out of your bag.',
    ],
  })
})

test('a way that leaves a state out says so as soon as the state is known', async () => {
  const bag = await aBag().with(await aStockedVariant(9))
  await db.deliveryRate.update({ where: { method: 'express' }, data: { notTo: ['TX'] } })
  expect((await checkout(bag.id)).methods[1]?.obstacle).toBeNull()
  const { blocked, methods } = await checkout(bag.id, { state: 'TX', deliveryMethod: 'express' })
  expect(methods[1]?.obstacle).toBe('Does not go to Texas')
  expect(blocked).toBe('Express does not go to Texas. Choose another way.')
})

test('a pickup keeps saying that the address typed before cannot have the item', async () => {
  const bag = await aBag().with(await somePads())
  const { id: studio } = await db.location.findFirstOrThrow()
  const view = await checkout(bag.id, {
    state: 'HI',
    deliveryMethod: 'pickup',
    pickupLocationId: studio,
  })
  expect(view.blocked).toBeNull()
  expect(view.methods[0]?.obstacle).toBe('Not to Hawaii with what is in your bag')
})

test('each way says when it would be there, and a studio only a day on which it is open', async () => {
  const bag = await aBag().with(await aStockedVariant(9))
  await db.location.updateMany({
    data: { phone: '(503) 555-0119', hours: [{ day: 1, opens: '10:00', closes: '18:00' }] },
  })
  const { methods, studios } = await checkout(bag.id)
  expect(methods[0]?.arrival).toEqual({ earliest: '2026-11-20', latest: '2026-11-25' })
  expect(studios[0]).toMatchObject({
    address: '1 River Street, Portland, OR 97201',
    phone: '(503) 555-0119',
    ready: { earliest: '2026-11-23', latest: '2026-11-30' },
    hours: '10 am to 6 pm',
    zone: 'Pacific Time',
  })
})

test('what lies in one studio only can be picked up there, and goes no other way', async () => {
  const { id: warehouse } = await aLocation({ name: 'Warehouse', pickup: true, ships: true })
  const { id: studio } = await aLocation({ name: 'Porewell Portland', ships: false, position: 2 })
  const serum = await aVariant({ productName: 'Serum' })
  const lot = { variantId: serum.id, locationId: studio, lotCode: 'A', expiresOn: null }
  await receiveStock(db, { lots: [{ ...lot, quantity: 3 }], now, actor: 'staff' })
  const chosen = await chooseLocation(null, studio, now)
  if (chosen.kind !== 'chosen') throw new Error('The studio takes no pickups')
  await db.bagLine.create({
    data: { bagId: chosen.bagId, variantId: serum.id, quantity: 2, seenPriceCents: 1200 },
  })

  const view = await checkout(chosen.bagId)
  expect(view.draft).toMatchObject({ deliveryMethod: 'pickup', pickupLocationId: studio })
  expect(view.methods.map(({ obstacle }) => obstacle)).toEqual([
    'Pick up only at Porewell Portland: we have no Serum to send.',
    'Pick up only at Porewell Portland: we have no Serum to send.',
    null,
  ])
  expect(view.studios.map(({ id, missing }) => [id, missing])).toEqual([
    [warehouse, ['Serum']],
    [studio, []],
  ])
})
