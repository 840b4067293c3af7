import { expect, test } from 'vitest'
import { readBag } from '#app/cart/bag.server'
import { countPieces } from '#app/cart/count-pieces.server'
import { readCheckout } from '#app/checkout/read-checkout.server'
import { orderKey } from '#app/orders/order-link.server'
import { readShopperOrder } from '#app/orders/order-page.server'
import { aBag } from '#tests/factories/bag'
import { anOrder } from '#tests/factories/order'
import { aPriceBook } from '#tests/factories/price-book'
import { aStockedVariant } from '#tests/factories/stock'
import { queriesOf } from '#tests/setup/count-queries'

// The catalog's pages are counted in app/storefront; here are those of what a shopper buys.

const now = new Date()

async function aBagOf(lines: number): Promise<string> {
  let filling = aBag()
  for (let line = 0; line < lines; line++) filling = filling.with(await aStockedVariant(5))
  return (await filling).id
}

test.each([1, 12])(
  'a bag of %i lines is counted by one query, shown by fourteen',
  async (lines) => {
    await aPriceBook()
    const id = await aBagOf(lines)
    expect(await queriesOf(() => countPieces(id, now))).toHaveLength(1)
    await readBag(id, now)
    expect(await queriesOf(() => readBag(id, now))).toHaveLength(14)
  },
)

test('twelve lines are checked out by as many queries as one', async () => {
  await aPriceBook()
  const [few, many] = [await aBagOf(1), await aBagOf(12)]
  // What counts without a code is read once in some seconds.
  await readCheckout(few, now)
  const ofFew = await queriesOf(() => readCheckout(few, now))
  expect(ofFew.length).toBeLessThanOrEqual(21)
  expect(await queriesOf(() => readCheckout(many, now))).toHaveLength(ofFew.length)
})

test.each([1, 12])('an order of %i lines is shown by eleven queries', async (lines) => {
  const making = anOrder()
  for (let line = 0; line < lines; line++) making.of(await aStockedVariant(5))
  const { id, number } = await making.paid()
  const shown = await queriesOf(() => readShopperOrder(number, orderKey(id), now))
  expect(shown).toHaveLength(11)
})
