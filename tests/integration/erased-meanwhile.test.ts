import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { erasePerson, erasing } from '#app/privacy/erase-person.server'
import { aBag } from '#tests/factories/bag'
import { aCustomer } from '#tests/factories/customer'
import { aPriceBook } from '#tests/factories/price-book'
import { aShopper, seenQuote } from '#tests/factories/shopper'
import { aStockedVariant } from '#tests/factories/stock'
import { placeOrder } from '#app/checkout/place-order.server'

const now = new Date()

const EVERYTHING = { scope: 'everything', requestedBy: 'staff:x' } as const

test.each(['as a guest', 'signed in'])(
  'an order that is placed %s at the same moment is one of theirs or a new customer’s, never lost between',
  async (way) => {
    await aPriceBook()
    const variant = await aStockedVariant(50)
    for (let round = 0; round < 6; round += 1) {
      const email = `round-${round}@example.com`
      const details = aShopper({ email })
      const { id: customerId } = way === 'signed in' ? await aCustomer(email) : { id: null }
      const { id: bagId } = await aBag().with(variant)
      const seen = await seenQuote({ id: bagId }, details, now)
      const [placed] = await Promise.all([
        placeOrder({ bagId, details, seen, now, customerId }),
        erasing((tx) => erasePerson(tx, { email, ...EVERYTHING }, now)),
      ])
      if (placed.kind !== 'placed') throw new Error(placed.kind)
      const order = await db.order.findUniqueOrThrow({ where: { id: placed.orderId } })
      const record = await db.customerRecord.findUnique({ where: { email } })
      expect(order.customerId).toBeNull()
      expect(record === null).toBe(order.erasureId !== null)
      expect(await db.customer.count()).toBe(0)
    }
  },
)
