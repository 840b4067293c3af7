import { beforeEach, expect, test } from 'vitest'
import { receiveStock } from '#app/inventory/receive.server'
import { db } from '#app/platform/database.server'
import { readListPage } from '#app/storefront/list-page.server'
import { readProductPage } from '#app/storefront/product-page.server'
import { aPriceBook } from '#tests/factories/price-book'
import { aLocation, aStockedVariant, aVariant } from '#tests/factories/stock'
import { readBag } from '#app/cart/bag.server'
import { changeBag } from '#app/cart/change-bag.server'

const now = new Date('2026-11-18T15:00:00Z')
let serum: { id: string; slug: string }
let portland: { id: string }

beforeEach(async () => {
  await aPriceBook()
  await aLocation({ name: 'Warehouse', pickup: false })
  portland = await aLocation({ name: 'Porewell Portland', ships: false, position: 2 })
  serum = await aVariant({ productName: 'Serum' })
  await stock(serum, portland, 3)
})

async function stock(variant: { id: string }, place: { id: string }, quantity: number) {
  const lot = { variantId: variant.id, locationId: place.id, lotCode: 'A', expiresOn: null }
  await receiveStock(db, { lots: [{ ...lot, quantity }], now, actor: 'staff' })
}

const add = (locationId?: string) =>
  changeBag(
    null,
    { intent: 'add', variantId: [serum.id], quantity: 2, ...(locationId ? { locationId } : {}) },
    now,
  )

test('a product that lies in a studio only says so, and which studio', async () => {
  const page = await readProductPage({ slug: serum.slug, size: null }, now)
  expect(page?.chosen).toMatchObject({ available: 0, stock: { words: 'Pickup only' } })
  expect(page?.pickup).toMatchObject([{ studio: 'Porewell Portland', available: 3 }])
})

test('its card says so where products are listed, and leads to where it is, not into the bag', async () => {
  await aStockedVariant(2, { productName: 'Toner' })
  await aVariant({ productName: 'Mask' })
  await db.$executeRaw`SELECT refresh_listing()`
  const { cards } = await readListPage(new URLSearchParams('sort=name'), now)
  expect(
    cards.map(({ name, stock, addVariantId }) => [name, stock.words, addVariantId !== null]),
  ).toEqual([
    ['Mask', 'Sold out', false],
    ['Serum', 'Pickup only', false],
    ['Toner', 'Only 2 left', true],
  ])
})

test('it goes into the bag for that studio, is priced as a pickup there, and says so', async () => {
  const { bagId, news } = await add(portland.id)
  expect(news.text).toBe('Added Serum. 2 items in your bag. Your studio is Porewell Portland.')
  const bag = await readBag(bagId, now)
  expect(bag.lines).toMatchObject([
    { quantity: 2, limit: 3, pickup: { kind: 'only-here', studio: 'Porewell Portland' } },
  ])
  expect(bag.price).toMatchObject({ way: 'Pickup at Porewell Portland', deliveryCents: 0 })
  expect(bag.split).toBeNull()
})

test('what has sold out for parcels meanwhile can be had from a studio that is chosen in the bag', async () => {
  const toner = await aStockedVariant(2, { productName: 'Toner' })
  await stock(toner, portland, 5)
  const { bagId } = await changeBag(
    null,
    { intent: 'add', variantId: [toner.id], quantity: 1 },
    now,
  )
  await db.stockLot.updateMany({
    where: { variantId: toner.id, location: { ships: true } },
    data: { onHand: 0 },
  })
  const [line] = (await readBag(bagId, now)).lines
  expect(line).toMatchObject({
    limit: 0,
    pickup: { kind: 'elsewhere', studios: [{ id: portland.id, name: 'Porewell Portland' }] },
  })
  await changeBag(bagId, { intent: 'location', locationId: portland.id }, now)
  expect((await readBag(bagId, now)).lines).toMatchObject([
    { quantity: 1, pickup: { kind: 'only-here' } },
  ])
})

test('a bag that no one way can bring says so before checkout', async () => {
  const { bagId } = await add(portland.id)
  const mask = await aVariant({ productName: 'Mask' })
  await stock(mask, await db.location.findFirstOrThrow({ where: { ships: true } }), 2)
  await changeBag(bagId, { intent: 'add', variantId: [mask.id], quantity: 1 }, now)
  expect((await readBag(bagId, now)).split).toContain('Serum can be picked up only')
})
