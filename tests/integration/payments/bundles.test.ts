import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { dropSteps } from '#app/bundles/drop-steps.server'
import { addBundle } from '#app/cart/add-bundle.server'
import { addToBag } from '#app/cart/add-to-bag.server'
import { readBag } from '#app/cart/bag.server'
import { lockOrder } from '#app/orders/lock-order.server'
import { requestRefund } from '#app/orders/request-refund.server'
import { db } from '#app/platform/database.server'
import { aBag } from '#tests/factories/bag'
import { aBundle } from '#tests/factories/bundle'
import { aPriceBook } from '#tests/factories/price-book'
import { aPromotion } from '#tests/factories/promotion'
import { aShopper, pressPay, seenQuote } from '#tests/factories/shopper'
import { aStockedVariant } from '#tests/factories/stock'
import { emptyDatabase } from '#tests/setup/database'
import { stripeSandbox } from '#tests/setup/stripe-sandbox'
import { hearFromStripe, moneyAtStripe } from './at-stripe'
import { expectBooksToBalance } from './books'
import { buy, goToPay, stockOf } from './checkout'

const PRICES = [5200, 7900, 16500]
let parts: { id: string }[]
let bundle: { id: string }

async function aShelf(units = 5) {
  await aPriceBook()
  parts = []
  for (const priceCents of PRICES) parts.push(await aStockedVariant(units, { priceCents }))
  bundle = await aBundle(parts.map((part) => [part]))
}
beforeEach(() => aShelf())

async function aBagWithRoutine(quantity = 1) {
  const wish = { bundleId: bundle.id, choice: parts.map(({ id }) => id), quantity }
  const added = await addBundle(null, wish, new Date())
  if (added.kind !== 'added') throw new Error(added.kind)
  return { id: added.bagId }
}

const linesOf = (orderId: string) =>
  db.orderLine.findMany({ where: { orderId }, orderBy: { position: 'asc' } })

async function refund(orderId: string, lines: { orderLineId: string; quantity: number }[]) {
  const request = { orderId, lines, withDelivery: false, reason: 'Returned', actor: 'staff' }
  await db.$transaction(async (tx) => {
    await lockOrder(tx, orderId)
    await requestRefund(tx, { ...request, now: new Date() })
  })
  await hearFromStripe()
}

test('a routine is paid for as shown, and its order knows the parts and what each saved', async () => {
  const bag = await aBagWithRoutine()
  const { totalCents } = await seenQuote(bag)
  const { orderId } = await buy(bag)
  const [{ id: bundleKey } = { id: '' }] = await db.bagBundle.findMany()
  const lines = await linesOf(orderId)
  expect(lines.map(({ bundleSavingCents }) => bundleSavingCents)).toEqual([520, 790, 1650])
  for (const line of lines)
    expect(line).toMatchObject({ bundleKey, bundleName: 'The pore routine' })
  expect((await moneyAtStripe()).charges).toMatchObject([{ amount: totalCents }])
  await expectBooksToBalance()
})

test('returning one part gives back exactly its share', async () => {
  await aPromotion('GLOW')
  const bag = await aBagWithRoutine()
  await db.bag.update({ where: { id: bag.id }, data: { promotionCodes: ['GLOW'] } })
  const { orderId } = await buy(bag)
  const [cleanser] = await linesOf(orderId)
  await refund(orderId, [{ orderLineId: cleanser!.id, quantity: 1 }])
  expect((await moneyAtStripe()).refunds).toMatchObject([{ amount: cleanser!.totalCents }])
  expect(cleanser!.discountCents).toBeGreaterThan(cleanser!.bundleSavingCents)
  await expectBooksToBalance()
})

test('returning any parts in any order gives back what was paid, and not a cent more', async () => {
  const units = fc.shuffledSubarray(
    [0, 1, 2].flatMap((part) => [part, part]),
    { minLength: 6 },
  )
  await fc.assert(
    fc.asyncProperty(units, fc.integer({ min: 1, max: 9500 }), async (order, savingBp) => {
      await emptyDatabase()
      stripeSandbox().reset()
      await aShelf()
      await db.bundle.updateMany({ data: { savingBp } })
      const { orderId } = await buy(await aBagWithRoutine(2))
      const lines = await linesOf(orderId)
      for (const part of order)
        await refund(orderId, [{ orderLineId: lines[part]!.id, quantity: 1 }])
      const given = (await moneyAtStripe()).refunds.reduce((sum, { amount }) => sum + amount, 0)
      expect(given).toBe(lines.reduce((sum, { totalCents }) => sum + totalCents, 0))
      await expectBooksToBalance()
    }),
    { numRuns: 3 },
  )
}, 120_000)

test('of a routine and a single racing for the last unit one gets it', async () => {
  await emptyDatabase()
  await aShelf(1)
  const buyers = []
  for (let i = 0; i < 10; i++) {
    const bag = i % 2 === 0 ? await aBagWithRoutine() : await aBag().with(parts[2]!)
    const details = aShopper({ email: `shopper${i}@example.com` })
    buyers.push({ bag, details, seen: await seenQuote(bag, details) })
  }
  const outcomes = await Promise.all(buyers.map(({ bag, ...press }) => pressPay(bag, press)))
  expect(outcomes.filter(({ kind }) => kind === 'pay')).toHaveLength(1)
  expect(await stockOf(parts[2]!)).toEqual({ onHand: 1, held: 1 })
})

test('a routine and a single of its part in one bag are held together', async () => {
  const bag = await aBagWithRoutine(2)
  await addToBag(bag.id, [{ variantId: parts[2]!.id, quantity: 2 }], new Date())
  const { orderId } = await goToPay(bag)
  expect(await stockOf(parts[2]!)).toEqual({ onHand: 5, held: 4 })
  expect(await linesOf(orderId)).toHaveLength(4)
})

test('a part that sells out meanwhile is named, and nothing is charged without asking', async () => {
  const bag = await aBagWithRoutine()
  const seen = await seenQuote(bag)
  await db.stockLot.updateMany({ where: { variantId: parts[0]!.id }, data: { onHand: 0 } })
  expect(await pressPay(bag, { seen })).toMatchObject({ kind: 'changed' })
  expect(await db.order.count()).toBe(0)
})

test('what was put in beside a routine while it was paid for waits in the next bag', async () => {
  const bag = await aBagWithRoutine()
  const { orderId } = await goToPay(bag)
  const serum = parts[2]!
  await addToBag(bag.id, [{ variantId: serum.id, quantity: 1 }], new Date())
  await db.bag.update({ where: { id: bag.id }, data: { status: 'ordered' } })
  await db.order.update({ where: { id: orderId }, data: { status: 'paid' } })
  const next = await readBag(bag.id, new Date())
  expect(next.bundles).toEqual([])
  expect(next.lines).toMatchObject([{ variantId: serum.id, quantity: 1 }])
})

test('a step that staff take out after it was bought is not put in the next bag', async () => {
  const bag = await aBagWithRoutine()
  await buy(bag)
  await dropLastStep()
  expect((await readBag(bag.id, new Date())).lines).toEqual([])
})

test('a step that staff take out leaves its part in an open bag, and from where it came', async () => {
  const bag = await aBagWithRoutine()
  await db.bagLine.updateMany({ data: { origin: 'guide', originSlug: 'large-pores' } })
  await dropLastStep()
  const alone = await db.bagLine.findMany({ where: { bagId: bag.id, bagBundleId: null } })
  expect(alone).toMatchObject([
    { variantId: parts[2]?.id, quantity: 1, origin: 'guide', originSlug: 'large-pores' },
  ])
})

async function dropLastStep() {
  const steps = await db.bundleStep.findMany({ orderBy: { position: 'asc' } })
  const except = steps.slice(0, 2).map(({ id }) => id)
  await db.$transaction((tx) => dropSteps(tx, bundle.id, { except }))
}
