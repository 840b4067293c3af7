import { beforeEach, describe, expect, test } from 'vitest'
import { addToBag } from '#app/cart/add-to-bag.server'
import { readBag } from '#app/cart/bag.server'
import { cancelOrder } from '#app/checkout/cancel-order.server'
import { db } from '#app/platform/database.server'
import { stripe } from '#app/platform/stripe.server'
import { aBag } from '#tests/factories/bag'
import { aPriceBook } from '#tests/factories/price-book'
import { aPromotion } from '#tests/factories/promotion'
import { pressPay, seenQuote } from '#tests/factories/shopper'
import { aStockedVariant } from '#tests/factories/stock'
import { hearFromStripe, moneyAtStripe, payAtStripe, stripeIsDown } from './at-stripe'
import { expectBooksToBalance, expectShopToAddUp } from './books'
import { buyUnits, goToPay, mailsAbout, statusOf, stockOf } from './checkout'

let serum: { id: string }
beforeEach(async () => {
  await aPriceBook()
  serum = await aStockedVariant(5, { priceCents: 2400 })
})

async function sessionOf(sessionId: string) {
  return (await moneyAtStripe()).sessions.find(({ id }) => id === sessionId)
}

describe('a bag that changes while its order waits for payment', () => {
  test('is ordered anew; the old page is closed and its units are free', async () => {
    const bag = await aBag().with(serum, 2)
    const old = await goToPay(bag)
    await addToBag(bag.id, [{ variantId: serum.id, quantity: 1 }], new Date())
    const next = await goToPay(bag)

    expect(next.orderId).not.toBe(old.orderId)
    expect(await statusOf(old.orderId)).toBe('cancelled')
    expect((await sessionOf(old.sessionId))?.status).toBe('expired')
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 3 })
    await hearFromStripe()
    await expectBooksToBalance()
  })

  test('is asked about again by a tab that still shows the old total', async () => {
    const bag = await aBag().with(serum, 2)
    const seenInTheFirstTab = await seenQuote(bag)
    await addToBag(bag.id, [{ variantId: serum.id, quantity: 1 }], new Date())
    const { orderId } = await goToPay(bag)
    expect(await pressPay(bag, { seen: seenInTheFirstTab })).toMatchObject({ kind: 'changed' })
    expect(await statusOf(orderId)).toBe('pending_payment')
    expect(await db.order.count()).toBe(1)
    await expectBooksToBalance()
  })

  test('is not ordered by a way that was switched off meanwhile, which is named', async () => {
    const bag = await aBag().with(serum, 2)
    const seen = await seenQuote(bag)
    const data = { active: false, name: 'By van' }
    await db.deliveryRate.update({ where: { method: 'standard' }, data })
    expect(await pressPay(bag, { seen })).toMatchObject({
      kind: 'refused',
      refusals: [{ message: 'By van is not offered at the moment. Choose another way.' }],
    })
    expect(await db.order.count()).toBe(0)
    expect((await readBag(bag.id, new Date())).price).toMatchObject({ way: 'Express delivery' })
  })

  test('is not ordered anew when it was paid meanwhile: the payment wins', async () => {
    const bag = await aBag().with(serum, 2)
    const { orderId, sessionId } = await goToPay(bag)
    await addToBag(bag.id, [{ variantId: serum.id, quantity: 1 }], new Date())
    await payAtStripe(sessionId)
    expect(await pressPay(bag)).toEqual({ kind: 'see-order', orderId })
    expect(await statusOf(orderId)).toBe('paid')
    await hearFromStripe()
    expect(await mailsAbout(orderId)).toEqual(['paid'])
    await expectBooksToBalance()
  })

  test('is kept, with its order, while Stripe cannot close the old page', async () => {
    const bag = await aBag().with(serum, 2)
    const { orderId } = await goToPay(bag)
    await addToBag(bag.id, [{ variantId: serum.id, quantity: 1 }], new Date())
    stripeIsDown()
    expect(await pressPay(bag)).toEqual({ kind: 'unavailable' })
    expect(await statusOf(orderId)).toBe('pending_payment')
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 2 })
    await expectShopToAddUp()
  })
})

describe('what is not as the shopper saw it', () => {
  const nothingWritten = async () => {
    expect(await db.order.count()).toBe(0)
    expect(await db.hold.count()).toBe(0)
    expect(await db.promotionClaim.count()).toBe(0)
    await expectBooksToBalance()
  }

  test('a new price is shown, and nothing is placed', async () => {
    const bag = await aBag().with(serum, 2)
    const seen = await seenQuote(bag)
    await db.variant.update({ where: { id: serum.id }, data: { priceCents: 2600 } })
    const outcome = await pressPay(bag, { seen })
    expect(outcome).toMatchObject({ kind: 'changed' })
    expect('changes' in outcome && outcome.changes).toContainEqual(
      expect.objectContaining({ kind: 'line-price', fromCents: 2400, toCents: 2600 }),
    )
    await nothingWritten()
  })

  test('fewer units than were seen are shown, and nothing is placed', async () => {
    await aPromotion('GLOW')
    const bag = await aBag().with(serum, 4).withCode('GLOW')
    const seen = await seenQuote(bag)
    await buyUnits(serum, 3)
    expect(await pressPay(bag, { seen })).toMatchObject({ kind: 'changed' })
    expect(await db.order.count()).toBe(1)
    expect(await db.promotionClaim.count()).toBe(0)
    await expectBooksToBalance()
  })

  test('what sold out at the last moment undoes all that was written before', async () => {
    await aPromotion('GLOW')
    const bag = await aBag().with(serum, 5).withCode('GLOW')
    const seen = await seenQuote(bag)
    // The quote counts what any place has; only places that ship can send it.
    await db.$executeRaw`UPDATE "Location" SET "ships" = false`
    const studio = await db.location.findFirstOrThrow()
    await db.bag.update({ where: { id: bag.id }, data: { locationId: studio.id } })
    expect(await pressPay(bag, { seen })).toEqual({
      kind: 'out-of-stock',
      lines: [{ variantId: serum.id, wanted: 5, available: 0 }],
    })
    await nothingWritten()
  })

  test('a shopper whose bag was emptied by others is told so', async () => {
    const bag = await aBag().with(serum, 5)
    const seen = await seenQuote(bag)
    await buyUnits(serum, 5)
    expect(await pressPay(bag, { seen })).toMatchObject({ kind: 'refused' })
    await expectBooksToBalance()
  })

  test('a page whose amount is not the order’s is closed, each time it is asked for', async () => {
    const bag = await aBag().with(serum)
    const seen = await seenQuote(bag)
    const create = stripe.checkout.sessions.create.bind(stripe.checkout.sessions)
    stripe.checkout.sessions.create = (params, options) =>
      create({ ...params, line_items: [...params!.line_items!, aFee] }, options)
    try {
      expect(await pressPay(bag, { seen })).toEqual({ kind: 'unavailable' })
      expect(await pressPay(bag, { seen })).toEqual({ kind: 'unavailable' })
    } finally {
      stripe.checkout.sessions.create = create
    }
    const { sessions } = await moneyAtStripe()
    expect(sessions.map(({ status }) => status)).toEqual(['expired'])
    await hearFromStripe()
    expect(await stockOf(serum)).toEqual({ onHand: 5, held: 0 })
    await expectBooksToBalance()
  })
})

const aFee = {
  price_data: { currency: 'usd', unit_amount: 1, product_data: { name: 'A fee' } },
  quantity: 1,
}

test('an order that is cancelled while its page opens leaves no page to pay on', async () => {
  const bag = await aBag().with(serum)
  const create = stripe.checkout.sessions.create.bind(stripe.checkout.sessions)
  stripe.checkout.sessions.create = async (...asked) => {
    const session = await create(...asked)
    const { id } = await db.order.findFirstOrThrow()
    expect(await cancelOrder(id, new Date())).toBe('cancelled')
    return session
  }
  try {
    expect(await pressPay(bag)).toMatchObject({ kind: 'see-order' })
  } finally {
    stripe.checkout.sessions.create = create
  }
  const { sessions } = await moneyAtStripe()
  expect(sessions.map(({ status }) => status)).toEqual(['expired'])
  await expectBooksToBalance()
})

test('units put in while paying wait in the next bag, those that sold out do not', async () => {
  const bag = await aBag().with(serum, 2)
  const scarce = await aStockedVariant(1)
  await db.bagLine.create({
    data: { bagId: bag.id, variantId: scarce.id, quantity: 4, seenPriceCents: 1200 },
  })
  const { sessionId } = await goToPay(bag)
  await addToBag(bag.id, [{ variantId: serum.id, quantity: 1 }], new Date())
  await payAtStripe(sessionId)
  await hearFromStripe()
  const { lines } = await readBag(bag.id, new Date())
  expect(lines).toMatchObject([{ variantId: serum.id, wanted: 1 }])
})
