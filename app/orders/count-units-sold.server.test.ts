import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { anOrder } from '#tests/factories/order'
import { aStockedVariant } from '#tests/factories/stock'
import { countUnitsSold } from './count-units-sold.server'

const soldOf = async (productId: string) => {
  const product = await db.product.findUniqueOrThrow({ where: { id: productId } })
  const listings = await db.listing.findMany({ where: { productId } })
  expect(listings.every(({ unitsSold }) => unitsSold === product.unitsSold)).toBe(true)
  return product.unitsSold
}

test('a product whose only order is cancelled is back at none sold', async () => {
  const serum = await aStockedVariant(5)
  const { id } = await anOrder().of(serum, 2).paid()
  await countUnitsSold()
  expect(await soldOf(serum.productId)).toBe(2)

  await db.order.update({ where: { id }, data: { status: 'cancelled', endedAt: new Date() } })
  await countUnitsSold()
  expect(await soldOf(serum.productId)).toBe(0)
})
