import { describe, expect, test } from 'vitest'
import { orderKey } from '#app/orders/order-link.server'
import { formatOrderNumber } from '#app/orders/order-number'
import { db } from '#app/platform/database.server'
import { anOrder } from '#tests/factories/order'
import {
  aBoughtProduct,
  aReview,
  daysAgo,
  ratingsOf,
  reviewForm,
  reviewOf,
} from '#tests/factories/review'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { runJobs } from '#tests/setup/run-jobs'
import { findBoughtLine } from './bought-line.server'
import { publishReview } from './desk/publish-review.server'
import { refuseReview } from './desk/refuse-review.server'
import { sendToCare } from './desk/send-to-care.server'
import { readOrderReviews } from './order-reviews.server'
import { withdrawReview, withdrawReviewsOf } from './withdraw-review.server'
import { writeReview } from './write-review.server'

type Bought = Awaited<ReturnType<typeof aBoughtProduct>>
const write = (bought: Bought, typed: Record<string, unknown> = {}, now = new Date()) =>
  writeReview(bought, reviewForm(typed), { clientAddress: '', now })

describe('who bought it and has had it for a week', () => {
  test('writes one review, which waits for the shop and counts nowhere yet', async () => {
    const bought = await aBoughtProduct({ days: 8 })
    expect(await write(bought, { stars: '2' })).toBe('written')
    expect(await reviewOf(bought)).toMatchObject({
      ...{ status: 'waiting', stars: 2, orderLineId: bought.lineId, version: 1, insider: false },
    })
    expect((await ratingsOf(bought.productId)).kept).toEqual({ ratingCount: 0, ratingSum: 0 })
  })

  test('writes it once, however often the button is pressed', async () => {
    const bought = await aBoughtProduct()
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => write(bought)))
    expect(outcomes.toSorted()).toEqual(['already', 'already', 'already', 'written'])
    expect(await db.review.count()).toBe(1)
  })

  test('cannot before, and nobody can whose order has not arrived', async () => {
    expect(await write(await aBoughtProduct({ days: 6 }))).toBe('not-yet')
    const variant = await aStockedVariant(5)
    const order = await anOrder().of(variant).paid()
    const bought = { orderId: order.id, productId: variant.productId, lineId: '', path: '' }
    expect(await write(bought)).toBe('not-yet')
    expect(await write({ ...bought, orderId: (await aBoughtProduct()).orderId })).toBe('not-yet')
  })

  test('cannot review what was refunded before it was sent', async () => {
    const bought = await aBoughtProduct()
    await db.orderLine.update({
      where: { id: bought.lineId },
      data: { withdrawnQuantity: 1, refundedQuantity: 1 },
    })
    expect(await write(bought)).toBe('not-yet')
    const order = await db.order.findUniqueOrThrow({ where: { id: bought.orderId } })
    expect(await readOrderReviews(order, new Date())).toMatchObject({ open: true, products: [] })
    const asked = {
      ...{ number: formatOrderNumber(order.number), lineId: bought.lineId },
      key: orderKey(order.id),
    }
    expect(await findBoughtLine(asked, new Date())).toBeUndefined()
  })

  test('is told that a skin type is unknown rather than losing it', async () => {
    expect(await write(await aBoughtProduct(), { skinType: 'scaly' })).toBe('unknown-skin-type')
    await db.skinType.create({ data: { slug: 'dry', name: 'Dry', position: 1 } })
    const bought = await aBoughtProduct()
    expect(await write(bought, { skinType: 'dry', usedFor: '2-to-4-weeks' })).toBe('written')
    expect(await reviewOf(bought)).toMatchObject({ usedFor: '2-to-4-weeks' })
  })

  test('is slowed down after twenty tries in an hour', async () => {
    const bought = await aBoughtProduct()
    const now = new Date('2026-11-20T10:20:00Z')
    for (let tries = 0; tries < 20; tries++) await write(bought, {}, now)
    expect(await write(bought, {}, now)).toBe('slow-down')
    expect(await write(bought, {}, new Date('2026-11-20T11:20:00Z'))).not.toBe('slow-down')
  })
})

test('somebody of the staff is marked as such, whether they say so or not', async () => {
  const olive = await aStaffMember('owner')
  expect(await aReview({}, { email: olive.email })).toMatchObject({ insider: true })
  expect(await aReview({ insider: true })).toMatchObject({ insider: true })
})

describe('a review that is changed', () => {
  test('goes back to the shop, off the page and out of the average', async () => {
    const olive = await aStaffMember('owner')
    const review = await aReview()
    await publishReview(olive, { reviewId: review.id, version: 1 }, new Date())
    expect((await ratingsOf(review.productId)).kept).toEqual({ ratingCount: 1, ratingSum: 4 })
    expect(await write(review, { version: '2', stars: '1' })).toBe('written')
    expect(await reviewOf(review)).toMatchObject({ status: 'waiting', stars: 1, version: 3 })
    expect((await ratingsOf(review.productId)).kept).toEqual({ ratingCount: 0, ratingSum: 0 })
  })

  test('is not overwritten by a form from before', async () => {
    const review = await aReview()
    expect(await write(review, { version: '1', title: 'Second thoughts' })).toBe('written')
    expect(await write(review, { version: '1', title: 'Third thoughts' })).toBe('changed')
    expect(await reviewOf(review)).toMatchObject({ title: 'Second thoughts' })
  })

  test('stays as it is after thirty days, but for a refusal, which can be answered', async () => {
    const review = await aReview()
    const writtenAt = daysAgo(31)
    await db.review.update({ where: { id: review.id }, data: { writtenAt } })
    expect(await write(review, { version: '1', stars: '1' })).toBe('closed')
    const olive = await aStaffMember('owner')
    await refuseReview(olive, { reviewId: review.id, version: 1, reason: 'foul' }, new Date())
    expect(await write(review, { version: '2', stars: '1' })).toBe('written')
    expect(await reviewOf(review)).toMatchObject({ status: 'waiting', refusal: null })
  })

  test('has to go to care again when its words may tell of a reaction', async () => {
    const review = await aReview()
    await db.review.update({ where: { id: review.id }, data: { sentToCareAt: new Date() } })
    await write(review, { version: '1', text: 'A rash came on the second evening.' })
    expect(await reviewOf(review)).toMatchObject({ sentToCareAt: null })
  })
})

describe('a review that is withdrawn', () => {
  test('leaves no word behind, and can be written anew', async () => {
    const olive = await aStaffMember('owner')
    const review = await aReview()
    await publishReview(olive, { reviewId: review.id, version: 1 }, new Date())
    await Promise.all([1, 2].map(() => withdrawReview(review, new Date())))
    const left = await reviewOf(review)
    expect(left).toMatchObject({ status: 'withdrawn', title: '', text: '', displayName: '' })
    expect((await ratingsOf(review.productId)).kept).toEqual({ ratingCount: 0, ratingSum: 0 })
    expect(await write(review, { version: String(left.version) })).toBe('written')
    expect(await reviewOf(review)).toMatchObject({ status: 'waiting' })
  })

  test('keeps that it had been refused, so that refusals can be counted', async () => {
    const olive = await aStaffMember('owner')
    const review = await aReview({ stars: '1' })
    await refuseReview(olive, { reviewId: review.id, version: 1, reason: 'foul' }, new Date())
    await withdrawReview(review, new Date())
    expect(await reviewOf(review)).toMatchObject({ status: 'withdrawn', refusal: 'foul', stars: 1 })
  })
})

describe('words that may tell of a reaction, and that nobody has read yet,', () => {
  const BURNED = { stars: '1', text: 'My cheeks burned all night long.' }
  const toCare = async () => {
    await runJobs()
    return db.mail.findMany({ where: { recipient: 'care@porewell.example' } })
  }

  test('reach care when their writer takes them back, once, and leave no word in the review', async () => {
    const review = await aReview(BURNED)
    await Promise.all([1, 2].map(() => withdrawReview(review, new Date())))
    const mails = await toCare()
    expect(mails).toMatchObject([{ status: 'sent', orderId: null }])
    expect(mails[0]?.text).toContain('My cheeks burned all night long.')
    expect(mails[0]?.text).toContain('taken the review back')
    const left = await reviewOf(review)
    expect(left).toMatchObject({ status: 'withdrawn', text: '' })
    expect(left.sentToCareAt).not.toBeNull()
  })

  test('reach care when the account is deleted or the words are changed', async () => {
    await aReview(BURNED, { email: 'maya@example.com' })
    await db.$transaction((tx) => withdrawReviewsOf(tx, 'maya@example.com', new Date()))
    const changed = await aReview({ ...BURNED, title: 'Too strong' })
    expect(await write(changed, { version: '1', text: 'I have changed my mind about it.' })).toBe(
      'written',
    )
    expect(await reviewOf(changed)).toMatchObject({ sentToCareAt: null, status: 'waiting' })
    const mails = await toCare()
    expect(mails.map(({ text }) => text.includes('burned all night'))).toEqual([true, true])
  })

  test('that staff sent reach care once, however soon they are taken back', async () => {
    const review = await aReview(BURNED)
    const sol = await aStaffMember('support')
    await sendToCare(sol, { reviewId: review.id, version: 1 }, new Date())
    await withdrawReview(review, new Date())
    const mails = await toCare()
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toContain('My cheeks burned all night long.')
  })

  test('are not sent where there are none', async () => {
    await withdrawReview(await aReview(), new Date())
    expect(await toCare()).toEqual([])
  })
})

test('with an account go the reviews of its orders and of a guest’s with its address, and no others', async () => {
  const olive = await aStaffMember('owner')
  const maya = await db.customer.create({ data: { email: 'maya@example.com' } })
  const rival = await db.customer.create({ data: { email: 'rival@example.com' } })
  const signedIn = await aReview({}, { email: 'other@example.com' })
  const guest = await aReview({}, { email: 'Maya@Example.com' })
  const foreign = await aReview({}, { email: 'maya@example.com' })
  await db.order.update({ where: { id: signedIn.orderId }, data: { customerId: maya.id } })
  await db.order.update({ where: { id: foreign.orderId }, data: { customerId: rival.id } })
  for (const { id } of [signedIn, guest, foreign])
    await publishReview(olive, { reviewId: id, version: 1 }, new Date())
  await db.$transaction((tx) => withdrawReviewsOf(tx, 'maya@example.com', new Date()))
  expect((await reviewOf(signedIn)).status).toBe('withdrawn')
  expect((await reviewOf(guest)).status).toBe('withdrawn')
  expect((await reviewOf(foreign)).status).toBe('published')
  for (const { productId } of [signedIn, guest, foreign]) {
    const { kept, counted } = await ratingsOf(productId)
    expect(kept).toEqual(counted)
  }
})

test('the way to a review is open to whoever has the order’s own key, and to nobody else', async () => {
  const mine = await aBoughtProduct()
  const other = await aBoughtProduct()
  const asked = (path: string) => {
    const url = new URL(path, 'http://shop.example')
    const [, , number = '', , lineId = ''] = url.pathname.split('/')
    return findBoughtLine({ number, lineId, key: url.searchParams.get('key') ?? '' }, new Date())
  }
  expect(await asked(mine.path)).toMatchObject({ canWrite: true, suggestedName: 'Sam S.' })
  expect(await asked(mine.path.replace(/key=.*/, 'key=nobody'))).toBeUndefined()
  expect(await asked(mine.path.replace(mine.lineId, other.lineId))).toBeUndefined()
  expect(await asked(mine.path.replace(mine.lineId, 'nothing'))).toBeUndefined()
  expect(await asked(mine.path.replace(/PW-\d+/, 'PW-99999'))).toBeUndefined()
})

test('an order names each of its products once, with what became of their reviews', async () => {
  const now = new Date()
  const serum = await aStockedVariant(9)
  const mask = await aStockedVariant(9)
  const small = await db.variant.create({
    data: {
      ...{ productId: serum.productId, sku: 'small', label: '15 ml', sizeUnit: 'ml' },
      ...{ priceCents: 700, weightGrams: 40 },
    },
  })
  await db.stockLot.updateMany({ where: { variantId: mask.id }, data: { onHand: 9 } })
  const lot = await db.stockLot.findFirstOrThrow({ where: { variantId: serum.id } })
  await db.stockLot.create({
    data: { variantId: small.id, locationId: lot.locationId, lotCode: 'S', onHand: 5 },
  })
  const order = await anOrder().of(serum).of(small).of(mask).delivered(daysAgo(10))
  await writeReview({ orderId: order.id, productId: mask.productId }, reviewForm(), {
    ...{ clientAddress: '', now },
  })
  const shown = await readOrderReviews(order, now)
  expect(shown?.open).toBe(true)
  expect(shown?.products.map(({ status }) => status).toSorted()).toEqual(
    ['waiting', null].toSorted(),
  )
  expect(await readOrderReviews(await anOrder().of(mask).paid(), now)).toBeNull()
})
